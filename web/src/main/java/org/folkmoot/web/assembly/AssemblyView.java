package org.folkmoot.web.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.ejb.assembly.MeetingRow;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.meeting.CommitteeRow;

/** Assemblies as the API shows them. */
final class AssemblyView {

    private AssemblyView() {
    }

    /** In a list. */
    static Map<String, Object> brief(AssemblyRow assembly) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", assembly.id());
        shown.put("kind", assembly.kind());
        shown.put("name", assembly.name());
        shown.put("federation", assembly.federation());
        shown.put("within", assembly.within());
        shown.put("circleKind", assembly.circleKind());
        shown.put("place", assembly.place());
        shown.put("members", assembly.isNonLocal() ? null : assembly.members());
        shown.put("foundedAt", assembly.foundedAt());
        return shown;
    }

    /** By itself; what lies below it is null unless it is non-local. In {@code committee} are those who have kept their seat. */
    static Map<String, Object> whole(AssemblyRow assembly, List<NodeRow> parents, List<OfficeRow> officers,
            List<MeetingRow> meetings, List<CommitteeRow> committee, Below below) {
        Map<String, Object> shown = brief(assembly);
        shown.put("area", assembly.area());
        shown.put("rules", assembly.rules());
        shown.put("zone", assembly.zone());
        shown.put("parents", parents.stream().map(AssemblyView::named).toList());
        shown.put("officers", officers.stream().map(AssemblyView::office).toList());
        shown.put("committee", committee.stream().map(CommitteeRow::person).toList());
        shown.put("meetings", meetings);
        shown.put("bodiesBelow", below == null ? null : below.bodies());
        shown.put("membersBelow", below == null ? null : below.members());
        return shown;
    }

    private static Map<String, Object> named(NodeRow parent) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", parent.id());
        shown.put("name", parent.name());
        shown.put("since", parent.since());
        return shown;
    }

    private static Map<String, Object> office(OfficeRow office) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("person", office.person());
        shown.put("name", office.name());
        shown.put("office", office.office());
        shown.put("since", office.since());
        shown.put("until", office.until());
        return shown;
    }
}
