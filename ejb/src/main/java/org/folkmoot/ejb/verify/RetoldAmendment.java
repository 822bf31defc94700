package org.folkmoot.ejb.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.text.Change;

/** An amendment told anew from the record: what is asked for, by whom, and what became of it. */
final class RetoldAmendment {

    private final String id;
    private final String proposal;
    private final String author;
    private final String of;
    private final Set<String> sources;
    private final Set<String> askers = new TreeSet<>();
    private final Map<String, Boolean> answers = new HashMap<>();
    private AmendmentState state = AmendmentState.OPEN;
    private Integer inVersion;
    private int base;
    private List<Change> changes;
    private List<Change> wording;
    private int wordings;
    private String into;
    private String offered;

    /**
     * @param author  the assembly that asks for it, or null of a person
     * @param of      the amendment that it amends, or null
     * @param sources what it consolidates; empty of others
     */
    RetoldAmendment(String id, String proposal, String author, String of, int base, List<Change> changes,
            Set<String> sources) {
        this.id = id;
        this.proposal = proposal;
        this.author = author;
        this.of = of;
        this.base = base;
        this.changes = changes;
        this.sources = sources;
        if (author != null) {
            askers.add(author);
        }
    }

    void move(AmendmentState next) {
        state = state.to(next);
    }

    void reopen() {
        state = state.to(AmendmentState.OPEN);
        wording = null;
        into = null;
    }

    void acceptModified(List<Change> words) {
        state = state.to(AmendmentState.ACCEPTED_MODIFIED);
        wording = words;
        wordings++;
    }

    void consolidate(String other) {
        state = state.to(AmendmentState.CONSOLIDATED);
        into = other;
    }

    /** An assembly put another wording in its place, which stands there until its askers say yes or another comes. */
    void offer(String other) {
        offered = other;
    }

    void contain(int version) {
        inVersion = version;
    }

    void carry(int version, List<Change> onto) {
        base = version;
        changes = onto;
    }

    void ask(String assembly) {
        askers.add(assembly);
    }

    /** @param about the words it was asked about */
    void answer(String assembly, String about, boolean yes) {
        answers.put(assembly + " on " + about, yes);
    }

    boolean saysYes(String assembly, String about) {
        return answers.getOrDefault(assembly + " on " + about, false);
    }

    /** The words it holds, so that answers about others do not count for them. */
    String words() {
        return id + "/" + (wording == null ? 0 : wordings);
    }

    List<Change> toMerge() {
        return wording == null ? changes : wording;
    }

    String id() {
        return id;
    }

    String proposal() {
        return proposal;
    }

    String author() {
        return author;
    }

    String of() {
        return of;
    }

    boolean isModified() {
        return wording != null;
    }

    Set<String> sources() {
        return sources;
    }

    /** The author and those that took it up. */
    Set<String> askers() {
        return askers;
    }

    AmendmentState state() {
        return state;
    }

    Integer inVersion() {
        return inVersion;
    }

    int base() {
        return base;
    }

    List<Change> changes() {
        return changes;
    }

    String into() {
        return into;
    }

    String offered() {
        return offered;
    }
}
