package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.offer.StatusRows;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.offer.Standing;

/** The margin of a proposal's page: what is asked for at its clauses, how far its offer is, and where it went so far. */
@Named
@RequestScoped
public class ProposalMargin {

    /** Answers of more bodies than these are not counted by kind beside a text; their own tab does. */
    private static final long MOST_COUNTED = 5_000;
    private static final int REQUESTS = 4;
    private static final int ROUNDS = 6;

    @Inject
    private ProposalPage page;
    @Inject
    private TextTab text;
    @Inject
    private StatusRows status;
    private List<Counted> counts;
    private List<String> way;

    /** The first requests to the version that is read. */
    public List<RequestView> getRequests() {
        return text.getNotes().shown().values().stream().flatMap(List::stream).distinct().limit(REQUESTS).toList();
    }

    /** How many more there are. */
    public long getMoreRequests() {
        return Math.max(0, text.getNotes().requests() - REQUESTS);
    }

    /** How many bodies gave which answer; only how many consent and how many do not where they are very many. */
    public List<Counted> getCounts() {
        if (counts == null) {
            Standing standing = page.getStanding();
            counts = Counted.of(standing.getCounted() > MOST_COUNTED ? Map.of("RATIFY", standing.getConsenting())
                    : status.kinds(standing.getOffer()), standing.getCounted());
        }
        return counts;
    }

    /** What happened round by round, in sentences, the latest first; then how it began. */
    public List<String> getWay() {
        if (way == null) {
            way = new ArrayList<>(status.rounds(page.getProposal().id(), ROUNDS).stream().map(ProposalMargin::said).toList());
            way.add(Words.say("proposal.way.made", page.getProposal().homeName(), Show.day(page.getProposal().madeAt())));
        }
        return way;
    }

    private static String said(StatusRows.Round round) {
        return round.closedAt() == null
                ? Words.say("proposal.way.round", round.round(), Show.shortDay(round.openedAt()), round.version(), round.counted())
                : Words.say("proposal.way.over", round.round(), Show.shortDay(round.openedAt()), round.version(), round.consenting(), round.counted(), round.asked());
    }
}
