package org.folkmoot.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.invitation.Invitation.Invitee;
import org.folkmoot.invitation.Invitation.State;
import org.folkmoot.refusal.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invitation")
class InvitationTest {

    private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LAST = MADE.plus(Invitation.VALID);

    private static Invitation invitation(String id, Invitee invitee, String mail) {
        return new Invitation(id, new LocalAssembly("roxbury", "Roxbury", null, "Hall", "Roxbury", MADE, null), invitee, mail, "5a17", "imani", MADE);
    }

    private static Invitation ofAnna() {
        return invitation("i", new Invitee(null, "Anna"), "anna@example.org");
    }

    private static void over(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void can_be_used_for_thirty_days_and_not_a_moment_longer() {
        assertThat(ofAnna().state(LAST.minusNanos(1_000))).isEqualTo(State.OPEN);
        assertThat(ofAnna().state(LAST)).isEqualTo(State.EXPIRED);
        over("refusal.invitation-expired", () -> ofAnna().use("anna", LAST));
    }

    @Test
    void is_used_once() {
        Invitation invitation = ofAnna();
        invitation.use("anna", MADE);
        assertThat(invitation.person()).isEqualTo("anna");
        over("refusal.invitation-used", () -> invitation.use("berta", MADE));
        over("refusal.invitation-used", () -> invitation.takeBack(MADE));
        assertThat(invitation.state(LAST)).isEqualTo(State.USED);
    }

    @Test
    void is_of_no_use_once_it_is_taken_back() {
        Invitation invitation = ofAnna();
        invitation.takeBack(MADE);
        over("refusal.invitation-taken-back", () -> invitation.use("anna", MADE));
        over("refusal.invitation-taken-back", () -> invitation.takeBack(MADE));
    }

    @Test
    void is_for_somebody_known_or_for_somebody_new() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Invitee(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Invitee("anna", "Anna"));
    }

    @Test
    void stands_in_the_record_by_a_hash_that_no_other_one_has() {
        assertThat(ofAnna().inviteeHash()).isEqualTo(ofAnna().inviteeHash())
                .isNotEqualTo(invitation("j", new Invitee(null, "Anna"), "anna@example.org").inviteeHash())
                .isNotEqualTo(invitation("i", new Invitee(null, "Anna"), null).inviteeHash());
    }
}
