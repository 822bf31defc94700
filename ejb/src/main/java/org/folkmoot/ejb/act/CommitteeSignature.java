package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.folkmoot.ejb.meeting.Committees;
import org.folkmoot.ejb.people.People;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;

/**
 * One more of a drafting committee signs what another of them entered. The signature with which enough stand behind it is the
 * deposit that counts; those of people who are out of the committee by then do not count.
 */
@ApplicationScoped
class CommitteeSignature {

    @Inject
    private Entered entered;
    @Inject
    private Committees committees;
    @Inject
    private People people;

    Deed prepare(Deposit deposit, Entered.Waiting waiting) {
        Awaiting awaiting = waiting.awaiting();
        Entry first = waiting.entry();
        String signer = deposit.caller().requirePerson();
        entered.requireSigner(deposit, awaiting);
        awaiting.requireUnsigned();
        List<String> signed = new ArrayList<>(committees.signed(awaiting.entry()));
        if (signed.contains(signer)) {
            throw new Conflict("refusal.committee-signed-already");
        }
        signed.add(signer);
        Deed deed = entered.again(deposit, awaiting);
        new TreeSet<>(signed).forEach(people::hold);
        entered.requireSignerStill(deposit, awaiting);
        signed.retainAll(committees.seated(awaiting.assembly()));
        Map<String, Object> told = new LinkedHashMap<>(Map.of("entry", first.uid(), "act", first.act()));
        boolean enough = signed.size() >= awaiting.agree();
        if (!enough) {
            told.put("awaits", "committee");
            told.put("signatures", (long) signed.size());
            told.put("agree", (long) awaiting.agree());
        }
        Deed signature = Deed.in(deed.chain(), told, entry -> {
            committees.sign(awaiting.entry(), signer, deposit.now().at());
            if (enough) {
                awaiting.sign(signer, deposit.now().at(), awaiting.act());
                deed.effect().carryOut(entry);
            }
        }).about(deed.proposal());
        if (enough) {
            deed.data().forEach(signature::with);
            signature.with("entry", first.uid()).with("signedBy", List.copyOf(signed));
        }
        return signature;
    }
}
