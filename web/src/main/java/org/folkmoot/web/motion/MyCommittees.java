package org.folkmoot.web.motion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.meeting.Committee;
import org.folkmoot.web.people.MyOffices;
import org.folkmoot.web.people.Visitor;

/** In whose drafting committees the visitor is. One statement, when it is first asked; none for who is not signed in. */
@Named
@RequestScoped
public class MyCommittees {

    @Inject
    private Visitor visitor;
    @Inject
    private MyOffices offices;
    @Inject
    private CommitteeRows rows;
    private Map<String, Committee> committees;

    public boolean in(String assembly) {
        return committees().containsKey(assembly);
    }

    /** Whether the visitor is in that assembly's committee, and it may do this. @param power one of {@link Committee.Power} */
    public boolean may(String assembly, String power) {
        return in(assembly) && committees().get(assembly).may().stream().anyMatch(one -> one.name().equals(power));
    }

    /** Whether it is the only way in which the visitor can do this: they do not enter what the assembly itself decided. */
    public boolean only(String assembly, String power) {
        return may(assembly, power) && !offices.recorder(assembly);
    }

    private Map<String, Committee> committees() {
        if (committees == null) {
            committees = visitor.getPerson() == null ? Map.of() : rows.of(visitor.getPerson());
        }
        return committees;
    }
}
