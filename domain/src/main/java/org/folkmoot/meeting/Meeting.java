package org.folkmoot.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.OptionalLong;

/** A meeting that was held: regular by the assembly's calendar, or additional and declared at an earlier one. */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    private String id;
    private String assembly;
    private LocalDate day;
    @Column(name = "declared_by")
    private String declaredBy;
    private String place;
    private Long present;
    private long entry;

    protected Meeting() {
    }

    /**
     * @param declaredBy the earlier meeting that declared this one, or null for a regular one
     * @param present    the count of those present, or null where none was taken
     */
    public Meeting(String id, String assembly, LocalDate day, String declaredBy, String place, Long present, long entry) {
        this.id = id;
        this.assembly = assembly;
        this.day = day;
        this.declaredBy = declaredBy;
        this.place = place;
        this.present = present;
        this.entry = entry;
    }

    /** Mends its minutes: the place, the count of those present. */
    public void correct(String place, Long present) {
        this.place = place;
        this.present = present;
    }

    public String id() {
        return id;
    }

    public String assembly() {
        return assembly;
    }

    public LocalDate day() {
        return day;
    }

    public String place() {
        return place;
    }

    public OptionalLong present() {
        return present == null ? OptionalLong.empty() : OptionalLong.of(present);
    }
}
