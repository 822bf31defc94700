package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.VersionRow;
import org.folkmoot.text.Clause;
import org.folkmoot.text.ClausePieces;
import org.folkmoot.text.Redline;
import org.folkmoot.text.VersionPieces;
import org.folkmoot.text.VersionText;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.text.ChangedClause;
import org.folkmoot.web.text.RedlineHtml;

/** The difference of any two versions, word by word. Without a choice: of the version on offer and the one before. */
@Named
@RequestScoped
public class ChangesTab {

    @Inject
    private Asked asked;
    @Inject
    private ProposalPage page;
    @Inject
    private ProposalRows proposals;
    private Integer from;
    private Integer to;
    private VersionPieces pieces;

    @PostConstruct
    void read() {
        from = asked.number("from");
        to = asked.number("to");
    }

    public int getTo() {
        return to != null ? to : Math.max(2, page.getVersion().number());
    }

    public int getFrom() {
        return from != null ? from : getTo() - 1;
    }

    /** The title's redline; empty where it is the same. */
    public String getTitle() {
        return pieces().title().size() > 1 ? RedlineHtml.of(pieces().title()) : "";
    }

    public List<ChangedClause> getClauses() {
        return pieces().clauses().stream().filter(ClausePieces::changed).map(ChangedClause::of).toList();
    }

    /** What is not shown, in a sentence. */
    public String getRest() {
        long equal = pieces().clauses().stream().filter(clause -> !clause.changed()).count();
        return pieces().changed() ? equal == 0 ? "" : Words.say("text.equal", equal) : Words.say("text.same");
    }

    private VersionPieces pieces() {
        if (pieces == null) {
            pieces = Redline.ofVersions(text(getFrom()), text(getTo()));
        }
        return pieces;
    }

    private VersionText text(int number) {
        VersionRow version = proposals.version(page.getProposal().id(), number);
        return new VersionText(version.language(), version.title(), proposals.clauses(page.getProposal().id(), number)
                .stream().map(clause -> new Clause(clause.id(), clause.heading(), clause.text())).toList());
    }
}
