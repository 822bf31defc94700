package org.folkmoot.ejb.act;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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

    /** How the record names a person whom it does not name. */
    public static final String SOMEBODY = "somebody";

    private final String chain;
    private final Map<String, Object> data;
    private final Effect effect;
    private String proposal;
    private String decidedBy;
    private LocalDate decidedOn;
    private String secret;
    private JsonValue kept;
    private String actor;
    private int agree;
    private Effect entered = entry -> { };

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

    /**
     * It is an assembly's doing by its drafting committee: live it counts only once so many of them stand behind it.
     *
     * @param number  whoever enters it included
     * @param entered what happens when it is entered, and the head of the chain is held
     */
    public Deed byCommittee(String assembly, int number, Effect entered) {
        this.decidedBy = assembly;
        this.agree = number;
        this.entered = entered;
        return this;
    }

    /** It is the doing of people who are no assembly yet: live it counts only once another recorder whom they elected has signed it. */
    public Deed byFounders() {
        this.decidedBy = Entry.SERVER;
        return this;
    }

    /**
     * While it waits for a signature, this is kept in the place of one of its fields, which holds secrets; afterwards nothing is.
     *
     * @param instead null: the act has no such field
     */
    public Deed keeping(String field, JsonValue instead) {
        if (instead != null) {
            this.secret = field;
            this.kept = instead;
        }
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

    /** It is somebody's own doing, and the record does not name them, because that would tell where they are a member (R21). */
    public Deed unnamed() {
        this.actor = SOMEBODY;
        return this;
    }

    /** Adds to what the record keeps. */
    public Deed with(String name, Object value) {
        data.put(name, value);
        return this;
    }

    /** Adds what was read of the act since, such as how it was decided; what the record keeps already stays. */
    public Deed withAlso(Map<String, Object> read) {
        read.forEach(data::putIfAbsent);
        return this;
    }

    public String chain() {
        return chain;
    }

    public Map<String, Object> data() {
        return data;
    }

    /** Where it is recorded when it is entered: what is no assembly's yet stands in the server's chain until it counts. */
    String chainWhenEntered() {
        return Entry.SERVER.equals(decidedBy) ? Entry.SERVER : chain;
    }

    /** What is kept of the act while it waits. */
    String keptWhileWaiting(JsonObject act) {
        return secret == null ? act.toString() : jakarta.json.Json.createObjectBuilder(act).add(secret, kept).build().toString();
    }

    String keptOnceSigned(String waited) {
        return secret == null ? waited : jakarta.json.Json.createObjectBuilder(Json.read(waited)).remove(secret).build().toString();
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

    /** How many of a drafting committee must stand behind it; 0: it takes a second officer. */
    int agree() {
        return agree;
    }

    Effect entered() {
        return entered;
    }

    /** How the record names who did it, if not by name. */
    public Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
