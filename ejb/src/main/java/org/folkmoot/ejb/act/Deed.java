package org.folkmoot.ejb.act;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.record.Entry;
import org.folkmoot.rule.Decision;

/** An act that was checked and waits to be carried out: where it is recorded, what is recorded, and what it does. */
public final class Deed {

    /** What an act does, once its entry is in the record. */
    @FunctionalInterface
    public interface Effect {
        void carryOut(Entry entry);
    }

    private final String chain;
    private final Map<String, Object> data;
    private final Effect effect;
    private String proposal;
    private String decidedBy;
    private LocalDate decidedOn;

    private Deed(String chain, Map<String, Object> data, Effect effect) {
        this.chain = chain;
        this.data = new LinkedHashMap<>(data);
        this.effect = effect;
    }

    /**
     * @param chain the assembly in whose record it goes; empty: the server's
     * @param data  what was read of it
     */
    public static Deed in(String chain, Map<String, Object> data, Effect effect) {
        return new Deed(chain, data, effect);
    }

    /** It belongs to the thread of that proposal. */
    public Deed about(String proposal) {
        this.proposal = proposal;
        return this;
    }

    /** It is an assembly's doing, and live counts only once a second officer of that assembly has signed it. */
    public Deed by(String assembly) {
        this.decidedBy = assembly;
        return this;
    }

    /** The decision it is the effect of. */
    public Deed decided(Decision decision) {
        this.decidedOn = decision.decidedOn();
        return this;
    }

    /** The decision it is the effect of, where one was told. */
    public Deed decided(Optional<Decision> decision) {
        decision.ifPresent(this::decided);
        return this;
    }

    /** The day it was decided, or null. */
    Deed on(LocalDate day) {
        this.decidedOn = day;
        return this;
    }

    /** Adds to what the record keeps. */
    public Deed with(String name, Object value) {
        data.put(name, value);
        return this;
    }

    public String chain() {
        return chain;
    }

    public Map<String, Object> data() {
        return data;
    }

    Effect effect() {
        return effect;
    }

    public String proposal() {
        return proposal;
    }

    String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
