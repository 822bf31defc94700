package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.proposal.ThreadChoices;
import org.folkmoot.ejb.proposal.ThreadFilter;
import org.folkmoot.ejb.proposal.ThreadRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.faces.Words;
import org.omnifaces.cdi.Param;

/** All that happened to the proposal, at every level, in the order of deposit; or of one level, one assembly, one clause. */
@Named
@RequestScoped
public class ThreadTab {

    /** Of more bodies than these none can be chosen from a list; each name in the thread leads to its own. */
    private static final long MOST_TO_CHOOSE = 100;

    @Inject
    @Param
    private String after;
    @Inject
    @Param
    private String level;
    @Inject
    @Param
    private String assembly;
    @Inject
    @Param
    private String clause;
    @Inject
    private ProposalPage page;
    @Inject
    private ThreadRows threads;
    @Inject
    private ThreadLines lines;
    private Page<ThreadLine> read;
    private ThreadChoices choices;

    public List<ThreadLine> getLines() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    /** By what the thread is narrowed; its parts are null where by nothing. */
    public ThreadFilter getFilter() {
        return new ThreadFilter(level, assembly, clause);
    }

    /** The same as part of an address; empty if by nothing. */
    public String getNarrowed() {
        ThreadFilter filter = getFilter();
        return part("level", filter.level()) + part("assembly", filter.assembly()) + part("clause", filter.clause());
    }

    private static String part(String name, String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    /** The levels of the nesting, from the top down. */
    public List<String> getLevels() {
        return choices().levels();
    }

    /** Names by id of those in whose records something stands; none where they may be very many. */
    public Map<String, String> getAssemblies() {
        return kept(new LinkedHashMap<>(choices().assemblies()), getFilter().assembly());
    }

    /** Numbers and headings by id, of the version that is read. */
    public Map<String, String> getClauses() {
        Map<String, String> clauses = new LinkedHashMap<>();
        choices().clauses().forEach(row -> clauses.put(row.id(), Words.say("proposal.thread.clause.one", row.position(), row.heading())));
        return kept(clauses, getFilter().clause());
    }

    /** What was chosen stays so, also if it is none of those in the list. */
    private static Map<String, String> kept(Map<String, String> choices, String chosen) {
        if (chosen != null) {
            choices.putIfAbsent(chosen, chosen);
        }
        return choices;
    }

    private ThreadChoices choices() {
        if (choices == null) {
            boolean few = page.getStanding() == null || page.getStanding().getCounted() <= MOST_TO_CHOOSE;
            choices = threads.choices(page.getProposal(), page.getVersion() == null ? 0 : page.getVersion().number(), few);
        }
        return choices;
    }

    private Page<ThreadLine> read() {
        if (read == null) {
            read = lines.of(page.getProposal(), getFilter(), new Slice(after, Slice.USUAL));
        }
        return read;
    }
}
