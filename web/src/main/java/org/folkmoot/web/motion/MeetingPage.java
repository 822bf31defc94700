package org.folkmoot.web.motion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MeetingRow;
import org.folkmoot.web.act.Doing;
import org.omnifaces.cdi.Param;

/** A meeting that was held, entered by a recorder. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Doing doing;
    private String name;
    private String day;
    private String place;
    private Long present;
    private String declaredBy;
    private Map<String, String> entries;

    @PostConstruct
    void load() {
        name = assemblies.assembly(id).name();
    }

    public void enter() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "meeting").add("assembly", id)
                .add("id", id.substring(0, Math.min(id.length(), 50)) + "-" + (day == null ? "today" : day));
        add(act, "day", day);
        add(act, "place", place);
        add(act, "declaredBy", declaredBy);
        if (present != null) {
            act.add("present", present);
        }
        doing.perform(act.build(), "/assembly/" + id);
    }

    /** The latest ones, among which a second officer, or who looks for a mistake, finds each. */
    public List<MeetingRow> getHeld() {
        return assemblies.meetings(id);
    }

    /** The entries that hold their minutes, by meeting. */
    public Map<String, String> getEntries() {
        if (entries == null) {
            entries = assemblies.meetingEntries(id);
        }
        return entries;
    }

    private static void add(JsonObjectBuilder act, String field, String value) {
        if (value != null && !value.isBlank()) {
            act.add(field, value.strip());
        }
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Long getPresent() {
        return present;
    }

    public void setPresent(Long present) {
        this.present = present;
    }

    public String getDeclaredBy() {
        return declaredBy;
    }

    public void setDeclaredBy(String declaredBy) {
        this.declaredBy = declaredBy;
    }
}
