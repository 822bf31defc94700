package org.folkmoot.ejb.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.invitation.Invitation;

/** Invitations, told anew from the record: each is used or taken back once at most, and used while it can be. */
final class RetoldInvitations {

    /**
     * One invitation, as told or as retold.
     *
     * @param inviteeHash null where it cannot be made any more, since what it was made of is erased
     */
    record Told(String assembly, Instant madeAt, String state, String inviteeHash) {
    }

    private final Map<String, Told> invitations = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private RetoldInvitations() {
    }

    /** What is wrong within the record itself. */
    static List<String> faults(List<Line> lines) {
        return of(lines).faults;
    }

    /**
     * What is wrong within the record, or stored otherwise than it says.
     *
     * @param stored those that are kept, by id
     */
    static List<String> faults(List<Line> lines, Map<String, Told> stored) {
        RetoldInvitations retold = of(lines);
        retold.compare(stored);
        return retold.faults;
    }

    private static RetoldInvitations of(List<Line> lines) {
        RetoldInvitations retold = new RetoldInvitations();
        lines.forEach(retold::tell);
        return retold;
    }

    private void tell(Line line) {
        switch (line.act()) {
            case "invite" -> {
                Told before = invitations.put(line.text("id"), new Told(line.assembly(), line.depositedAt(), "OPEN", line.text("inviteeHash")));
                expect(before == null, line, "invites by an invitation that was there before");
            }
            case "take-back-invitation" -> end(line, "TAKEN_BACK");
            case "redeem-invitation" -> end(line, "USED");
            default -> { }
        }
    }

    private void end(Line line, String state) {
        String id = line.text("invitation");
        Told told = invitations.get(id);
        boolean open = told != null && told.state().equals("OPEN") && told.assembly().equals(line.assembly())
                && line.depositedAt().isBefore(told.madeAt().plus(Invitation.VALID));
        expect(open, line, "ends an invitation that is not open");
        if (open) {
            invitations.put(id, new Told(told.assembly(), told.madeAt(), state, told.inviteeHash()));
        }
    }

    private void expect(boolean holds, Line line, String fault) {
        if (!holds) {
            faults.add("entry " + line.where() + " " + fault);
        }
    }

    private void compare(Map<String, Told> stored) {
        invitations.forEach((id, one) -> {
            Told here = stored.get(id);
            if (here == null || !here.assembly().equals(one.assembly()) || !here.state().equals(one.state())) {
                faults.add("invitation " + id + " is kept as " + (here == null ? "nothing" : here.state()) + ", and the record makes it " + one.state());
            } else if (here.inviteeHash() != null && !here.inviteeHash().equals(one.inviteeHash())) {
                faults.add("invitation " + id + " is not for whom the record names by a hash");
            }
        });
        stored.keySet().stream().filter(id -> !invitations.containsKey(id)).forEach(id -> faults.add("invitation " + id + " is not in the record"));
    }
}
