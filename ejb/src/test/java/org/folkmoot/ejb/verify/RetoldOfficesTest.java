package org.folkmoot.ejb.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.verify.RetoldOffices.Held;
import org.junit.jupiter.api.Test;

class RetoldOfficesTest {

    private static final String OAK_ADA = RetoldOffices.key("oak", "ada", "RECORDER");

    private final RetoldOffices offices = new RetoldOffices();

    private void told(String act, Map<String, Object> data) {
        offices.tell(new Line(1, "e-1", "oak", 1, "", "", Instant.EPOCH, null, act, "import", data));
    }

    private List<String> faults(Map<String, Held> told) {
        Findings findings = new Findings();
        offices.compare(told, findings);
        return findings.faults();
    }

    @Test
    void are_held_from_an_election_or_a_founding_on() {
        told("found-local", Map.of("id", "oak", "recorders", List.of("ada", "bo")));
        told("office", Map.of("assembly", "oak", "person", "bo", "office", "TELLER"));
        assertThat(faults(Map.of(OAK_ADA, new Held(1, true), "oak bo RECORDER", new Held(1, true), "oak bo TELLER", new Held(1, true))))
                .isEmpty();
    }

    @Test
    void are_held_once_by_who_is_elected_again() {
        told("office", Map.of("assembly", "oak", "person", "ada", "office", "RECORDER"));
        told("office", Map.of("assembly", "oak", "person", "ada", "office", "RECORDER"));
        assertThat(faults(Map.of(OAK_ADA, new Held(2, true)))).isEmpty();
        assertThat(faults(Map.of(OAK_ADA, new Held(1, true)))).hasSize(1);
    }

    @Test
    void end_with_the_membership_of_an_officer_and_with_nobody_elses() {
        told("office", Map.of("assembly", "oak", "person", "ada", "office", "RECORDER"));
        told("end-membership", Map.of("assembly", "oak", "fell", List.of()));
        assertThat(faults(Map.of(OAK_ADA, new Held(1, true)))).isEmpty();
        told("end-membership", Map.of("assembly", "oak", "fell", List.of(), "officer", "ada"));
        assertThat(faults(Map.of(OAK_ADA, new Held(1, false)))).isEmpty();
    }

    @Test
    void that_nobody_was_elected_to_and_those_that_are_not_told_are_faults() {
        told("office", Map.of("assembly", "oak", "person", "ada", "office", "RECORDER"));
        assertThat(faults(Map.of())).hasSize(1);
        assertThat(faults(Map.of(OAK_ADA, new Held(1, true), "oak eve RECORDER", new Held(1, true)))).hasSize(1);
        assertThat(faults(Map.of(OAK_ADA, new Held(1, false)))).hasSize(1);
    }
}
