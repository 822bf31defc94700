package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.StatusRows;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.offer.Standing;
import org.folkmoot.web.offer.Standings;
import org.folkmoot.web.offer.WithdrawPage;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.MyOffices;
import org.omnifaces.cdi.Param;

/** The status table of a round: who answered what, decided how; then who is silent. */
@Named
@RequestScoped
public class AnswersTab {

    private static final int PAGE = 100;
    private static final Set<String> MENDED = Set.of("RATIFY", "RETURN", "DECLINE");
    private static final Set<String> LIVE = Set.of("ON_OFFER", "REACHED", "IN_EFFECT");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    private Asked asked;
    /** A number of a deposit, or {@code ~} and the id of a silent body. */
    @Inject
    @Param
    private String after;
    @Inject
    private ProposalPage page;
    @Inject
    private OfferRows offers;
    @Inject
    private StatusRows status;
    @Inject
    private Standings standings;
    @Inject
    private MyOffices offices;
    @Inject
    private MyCommittees committees;
    private Standing standing;
    private final List<Line> lines = new ArrayList<>();
    private String next;
    private List<OfferRow> rounds;

    /** A body's line. @param how its decision's arithmetic. @param mendable whether the visitor may correct its answer now */
    public record Line(StatusRows.Line row, String how, String notes, boolean mendable) {
    }

    @PostConstruct
    void load() {
        Integer round = asked.number("round");
        refuseUnreadable(after);
        if (page.getProposal().offer() == null) {
            if (round != null) {
                throw new NotFound("offer", page.getProposal().id() + "/" + round);
            }
            return;
        }
        standing = round == null ? page.getStanding() : standings.of(offers.offer(page.getProposal().id(), round));
        boolean silentOnly = after != null && after.startsWith("~");
        List<StatusRows.Line> rows = new ArrayList<>();
        if (!silentOnly) {
            long from = after != null ? Long.parseLong(after) : 0;
            rows.addAll(status.answered(standing.getOffer(), from, PAGE + 1));
        }
        if (rows.size() <= PAGE) {
            rows.addAll(status.silent(standing.getOffer(), silentOnly ? after.substring(1) : "", PAGE + 1 - rows.size()));
        }
        if (rows.size() > PAGE) {
            StatusRows.Line last = rows.get(PAGE - 1);
            next = last.answer() == null ? "~" + last.assembly() : String.valueOf(last.key());
        }
        rows.stream().limit(PAGE).forEach(row -> lines.add(new Line(row, how(row), notes(row), mendable(row))));
    }

    public Standing getStanding() {
        return standing;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getNext() {
        return next;
    }

    public List<OfferRow> getRounds() {
        if (rounds == null) {
            rounds = offers.offers(page.getProposal().id(), Slice.first()).rows();
        }
        return rounds;
    }

    public List<Counted> getCounts() {
        return Counted.of(status.kinds(standing.getOffer()), standing.getCounted());
    }

    private static void refuseUnreadable(String after) {
        if (after != null && !NUMBER.matcher(after).matches() && !(after.startsWith("~") && Ids.isId(after.substring(1)))) {
            throw new BadRequest("after", "is a key that a page's next link gave");
        }
    }

    /** What the home may do with the newest offer is told to its officers and its drafting committee only. */
    public boolean isHome() {
        String home = page.getProposal().home();
        return (offices.officer(home) || committees.may(home, "WITHDRAW")) && standing.getOffer().round() == page.getProposal().offer().round();
    }

    /** Why the home cannot withdraw it; null where it can. */
    public String getHindrance() {
        return WithdrawPage.hindrance(standing.getOffer());
    }

    private boolean mendable(StatusRows.Line row) {
        return MENDED.contains(String.valueOf(row.answer())) && LIVE.contains(standing.getOffer().state()) && offices.recorder(row.assembly());
    }

    private static String how(StatusRows.Line row) {
        return row.basis() == null || row.needed() == null ? "" : Words.say("rule.decided", row.yes(), row.basis(), row.needed());
    }

    private static String notes(StatusRows.Line row) {
        List<String> notes = new ArrayList<>();
        if (!row.inScope()) {
            notes.add(Words.say("proposal.answers.out"));
        }
        if (row.amendments() > 0) {
            notes.add(Words.say("RATIFY".equals(row.answer()) ? "proposal.answers.wishes" : "proposal.answers.conditions",
                    row.amendments()));
        }
        if (row.any()) {
            notes.add(Words.say("proposal.answers.any"));
        }
        if (row.reason() != null && !row.reason().isEmpty()) {
            notes.add(row.reason());
        }
        return String.join("; ", notes);
    }
}
