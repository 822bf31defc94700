package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.VersionRow;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.offer.Standing;
import org.folkmoot.web.offer.Standings;
import org.omnifaces.cdi.Param;

/** The frame of a proposal's page: which proposal, which version, and where its offer stands. */
@Named
@RequestScoped
public class ProposalPage {

    private static final Set<String> TABS = Set.of("text", "changes", "answers", "requests", "discussion", "thread");

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(pathIndex = 1)
    private String tab;
    @Inject
    private Asked asked;
    @Inject
    private ProposalRows proposals;
    @Inject
    private OfferRows offers;
    @Inject
    private NestingRows nesting;
    @Inject
    private Standings standings;
    private Integer number;
    private ProposalRow proposal;
    private List<VersionRow> versions;
    private VersionRow version;
    private Standing standing;
    private Standing newestStanding;
    private List<NodeRow> path;

    @PostConstruct
    void read() {
        number = asked.number("version");
    }

    public ProposalRow getProposal() {
        if (proposal == null) {
            proposal = proposals.proposal(id);
        }
        return proposal;
    }

    public String getTab() {
        if (tab != null && !TABS.contains(tab)) {
            throw new NotFound("page", tab);
        }
        return tab == null ? "text" : tab;
    }

    /** Newest first. */
    public List<VersionRow> getVersions() {
        if (versions == null) {
            versions = new ArrayList<>(proposals.versions(id, new Slice("", Slice.MOST)).rows());
            Collections.reverse(versions);
        }
        return versions;
    }

    /** The version that is read; null while none is published. */
    public VersionRow getVersion() {
        if (version == null && getProposal().newest() > 0) {
            int wanted = number != null ? number : getProposal().version();
            version = getVersions().stream().filter(one -> one.number() == wanted).findFirst()
                    .orElseGet(() -> proposals.version(id, wanted));
        }
        return version;
    }

    /** The newest offer, or that of the version asked for; null without one. */
    public Standing getStanding() {
        readStandings();
        return standing;
    }

    /** The newest offer, whichever is read; null without one. */
    public Standing getNewestStanding() {
        readStandings();
        return newestStanding;
    }

    private void readStandings() {
        if (standing == null && getProposal().offer() != null) {
            OfferRow newest = getProposal().offer();
            OfferRow shown = number == null || number == newest.version() ? newest : offerOf(number);
            Map<Long, Standing> read = standings.of(shown.key() == newest.key() ? List.of(newest) : List.of(newest, shown));
            standing = read.get(shown.key());
            newestStanding = read.get(newest.key());
        }
    }

    /** From the top of the nesting down to the home. */
    public List<NodeRow> getPath() {
        if (path == null) {
            path = nesting.path(getProposal().home());
        }
        return path;
    }

    /** Whether what is read is not the version of the newest offer. */
    public boolean isOther() {
        return getVersion() != null && getProposal().offer() != null
                && getVersion().number() != getProposal().offer().version();
    }

    private OfferRow offerOf(int version) {
        return offers.offers(id, new Slice("", Slice.MOST)).rows().stream()
                .filter(offer -> offer.version() == version).reduce((first, second) -> second)
                .orElse(getProposal().offer());
    }
}
