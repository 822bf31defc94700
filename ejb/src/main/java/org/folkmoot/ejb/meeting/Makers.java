package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.meeting.Committee;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.Rule;

/**
 * By whom an assembly does what it may leave to a drafting committee: by its own decision, or, where the act says
 * {@code "committee": true}, by the committee that it named.
 */
@ApplicationScoped
public class Makers {

    private static final List<String> OF_A_DECISION = List.of("votes", "channel", "meeting", "decidedOn", "decidedWith");

    @Inject
    private Seats seats;
    @Inject
    private Committees committees;
    @Inject
    private Decisions decisions;

    /**
     * Who makes it.
     *
     * @param committee null: the assembly itself
     * @param signers   of the committee: who stands behind it so far
     */
    public record Maker(Assembly assembly, Committee committee, List<String> signers) {

        public Maker {
            signers = List.copyOf(signers);
        }

        public boolean isCommittee() {
            return committee != null;
        }
    }

    /**
     * Refuses whoever may not enter it: of the assembly's decision that is anybody but a recorder, of its committee's act
     * anybody but a member of it. In an import {@code signedBy} says who of the committee agreed.
     */
    public Maker require(Deposit deposit, Assembly assembly, Fields fields, Committee.Power power) {
        if (!fields.flag("committee")) {
            seats.requireRecorder(deposit, assembly);
            return new Maker(assembly, null, List.of());
        }
        seats.requireReach(deposit, assembly);
        List<String> signers = signers(deposit, fields);
        Committee committee = committees.of(assembly.id()).orElseThrow(() -> new NoSeat("COMMITTEE", assembly.name()));
        if (!deposit.isCountersigned()) {
            committees.requireSeats(signers, assembly);
        }
        if (!committee.may().contains(power)) {
            throw notTheirs(assembly);
        }
        int there = deposit.isImported() ? signers.size() : committees.seated(assembly.id()).size();
        if (there < committee.agree()) {
            throw new BrokenRule(Rule.R15, deposit.isImported() ? "refusal.R15.committee-too-few" : "refusal.R15.committee-too-small",
                    assembly.name(), there, committee.agree());
        }
        return new Maker(assembly, committee, signers);
    }

    /** What only the assembly itself decides (R8). */
    public static BrokenRule notTheirs(Assembly assembly) {
        return new BrokenRule(Rule.R8, "refusal.R8.not-the-committees", assembly.name());
    }

    private static List<String> signers(Deposit deposit, Fields fields) {
        Set<String> signers = new LinkedHashSet<>();
        if (deposit.isImported()) {
            deposit.person().ifPresent(signers::add);
            signers.addAll(fields.ids("signedBy"));
        } else {
            signers.add(deposit.caller().requirePerson());
        }
        return new ArrayList<>(signers);
    }

    /** The deed as it was made: with the assembly's decision, or with the signatures of its committee. */
    public Deed made(Maker maker, Deposit deposit, Fields fields, Deed deed) {
        Assembly assembly = maker.assembly();
        if (!maker.isCommittee()) {
            deed.by(assembly.id()).decided(decisions.read(deposit, assembly, fields));
            return deed.withAlso(fields.read());
        }
        OF_A_DECISION.stream().filter(fields::has).findFirst().ifPresent(field -> {
            throw new BadRequest(field, "belongs to a decision of the assembly; behind the act of its drafting committee stand signatures");
        });
        int agree = maker.committee().agree();
        if (deposit.isImported()) {
            deed.with("signedBy", maker.signers());
        }
        return deed.with("agree", (long) agree).byCommittee(assembly.id(), agree,
                entry -> committees.entered(maker.committee(), entry, deposit.caller().requirePerson()));
    }
}
