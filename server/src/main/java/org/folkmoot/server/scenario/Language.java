package org.folkmoot.server.scenario;

import static org.folkmoot.server.scenario.Kind.AMENDMENT;
import static org.folkmoot.server.scenario.Kind.ASSEMBLY;
import static org.folkmoot.server.scenario.Kind.ASSEMBLY_OR_PERSON;
import static org.folkmoot.server.scenario.Kind.COMMENT;
import static org.folkmoot.server.scenario.Kind.FEDERATION;
import static org.folkmoot.server.scenario.Kind.LAW;
import static org.folkmoot.server.scenario.Kind.MANDATE;
import static org.folkmoot.server.scenario.Kind.MEETING;
import static org.folkmoot.server.scenario.Kind.PERSON;
import static org.folkmoot.server.scenario.Kind.PROPOSAL;
import static org.folkmoot.server.scenario.Kind.PROPOSED;
import static org.folkmoot.server.scenario.Slot.DATE;
import static org.folkmoot.server.scenario.Slot.ENTRY;
import static org.folkmoot.server.scenario.Slot.keyed;
import static org.folkmoot.server.scenario.Slot.keyedBelow;
import static org.folkmoot.server.scenario.Slot.listed;
import static org.folkmoot.server.scenario.Slot.maker;
import static org.folkmoot.server.scenario.Slot.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All steps that a scenario may have, with their fields, as the design's table of acts lists them. */
final class Language {

    private static final Map<String, Form> FORMS = new LinkedHashMap<>();

    static {
        assemblies();
        people();
        texts();
        offers();
        FORMS.put("clock", new Form().needs("on", DATE));
        FORMS.put("refused", new Form().needs("on", DATE).needs("rule", "step"));
        FORMS.put("expect", new Form().mayHave("on", DATE)
                .mayHave("proposal", reference(PROPOSAL)).mayHave("assembly", reference(ASSEMBLY))
                .mayHave("person", reference(PERSON)).mayHave("amendment", reference(AMENDMENT))
                .mayHave("state", "version", "remaining", "inEffect", "suspended", "clause", "text",
                        "digest", "inVersion")
                .mayHave("provenance", listed(AMENDMENT))
                .mayHave("into", reference(AMENDMENT)).mayHave("proposed", listed(PROPOSED))
                .mayHave("consenting", listed(ASSEMBLY)).mayHave("reachedOn", DATE)
                .mayHave("register", keyed(PROPOSAL)).mayHave("committee", listed(PERSON))
                .mayHave("seats", listed(ASSEMBLY)).mayHave("notSeats", listed(ASSEMBLY))
                .mayHave("comment", reference(COMMENT)).mayHave("quote", "hidden").mayHave("seat", reference(ASSEMBLY))
                .mayHave("mandate", reference(MANDATE)).mayHave("ending").mayHave("against", listed(AMENDMENT))
                .mayHave("departs", listed(AMENDMENT)).mayHave("follows", listed(AMENDMENT)).mayHave("concessions", listed(AMENDMENT))
                .mayHave("title").mayHave("done", listed(AMENDMENT)).mayHave("reports", listed(COMMENT)));
    }

    private Language() {
    }

    /** The fields of a step, beside {@code do}. */
    static Optional<Form> form(String step) {
        return Optional.ofNullable(FORMS.get(step));
    }

    private static Form act(String name) {
        Form form = new Form().needs("on", DATE).mayHave("as", reference(PERSON));
        FORMS.put(name, form);
        return form;
    }

    /** An act that is the effect of a decision, and may carry how that was taken. */
    private static Form decided(String name) {
        return act(name).mayHave("votes", "channel", "decidedWith").mayHave("decidedOn", DATE)
                .mayHave("meeting", Slot.MEETING);
    }

    /** A decision that the assembly may leave to its drafting committee. */
    private static Form drafted(String name) {
        return decided(name).mayHave("committee").mayHave("signedBy", listed(PERSON));
    }

    private static void assemblies() {
        decided("found-federation").needs("id", maker(FEDERATION)).needs("name", "purpose").mayHave("bodies");
        decided("found-local").needs("id", maker(ASSEMBLY)).needs("name").needs("members", listed(PERSON))
                .mayHave("in", reference(FEDERATION)).mayHave("parent", reference(ASSEMBLY))
                .mayHave("place", "area").mayHave("rules", Slot.RULES).mayHave("recorders", listed(PERSON));
        decided("found-nonlocal").needs("id", maker(ASSEMBLY)).needs("name").needs("in", reference(FEDERATION))
                .mayHave("parent", reference(ASSEMBLY)).mayHave("recorders", listed(PERSON));
        decided("found-circle").needs("id", maker(ASSEMBLY)).needs("name").needs("within", reference(ASSEMBLY))
                .needs("kind").needs("members", listed(PERSON))
                .mayHave("in", reference(FEDERATION)).mayHave("parent", reference(ASSEMBLY));
        decided("office").needs("person", reference(PERSON)).needs("assembly", reference(ASSEMBLY)).needs("office")
                .mayHave("until", DATE);
        decided("join").needs("assembly", reference(ASSEMBLY)).needs("nonlocal", reference(ASSEMBLY));
        decided("accept-join").needs("assembly", reference(ASSEMBLY)).needs("nonlocal", reference(ASSEMBLY));
        decided("leave").needs("assembly", reference(ASSEMBLY)).needs("nonlocal", reference(ASSEMBLY))
                .mayHave("ratifications");
        decided("members").needs("assembly", reference(ASSEMBLY)).needs("count");
        decided("standing-rules").needs("assembly", reference(ASSEMBLY)).needs("rules", Slot.RULES);
        decided("meeting").needs("id", maker(MEETING)).needs("assembly", reference(ASSEMBLY))
                .mayHave("declaredBy", reference(MEETING)).mayHave("place").mayHave("day", DATE)
                .mayHave("present", listed(PERSON));
        decided("enact").needs("law", maker(LAW)).needs("assembly", reference(ASSEMBLY)).needs("title", "text");
        decided("repeal").needs("law", reference(LAW)).needs("assembly", reference(ASSEMBLY));
    }

    private static void people() {
        act("person").needs("id", maker(PERSON)).needs("name");
        decided("admit").needs("person", reference(PERSON)).needs("assembly", reference(ASSEMBLY)).mayHave("basis", "enterprise");
        decided("end-membership").needs("person", reference(PERSON)).needs("assembly", reference(ASSEMBLY)).mayHave("reason");
        act("ask-membership").needs("assembly", reference(ASSEMBLY)).needs("basis", "affirms").mayHave("enterprise");
        decided("refuse-membership").needs("person", reference(PERSON)).needs("assembly", reference(ASSEMBLY)).needs("reason");
        decided("mandate").needs("id", maker(MANDATE)).needs("person", reference(PERSON)).needs("from", reference(ASSEMBLY))
                .needs("to", reference(ASSEMBLY)).mayHave("until", DATE).mayHave("instructions", Slot.INSTRUCTIONS);
        ofMandate(decided("recall"));
        ofMandate(act("resign"));
        ofMandate(act("sign-recall"));
    }

    /** Names a mandate by its id, or by whom it sends from where to where. */
    private static void ofMandate(Form form) {
        form.mayHave("mandate", reference(MANDATE)).mayHave("person", reference(PERSON)).mayHave("from", reference(ASSEMBLY))
                .mayHave("to", reference(ASSEMBLY));
    }

    private static void texts() {
        decided("propose").needs("id", maker(PROPOSAL)).needs("home", reference(ASSEMBLY)).needs("title", "clauses")
                .mayHave("language");
        drafted("publish").needs("proposal", reference(PROPOSAL)).needs("version").mayHave("clauses")
                .mayHave("merge", listed(AMENDMENT)).mayHave("omitted", keyed(AMENDMENT));
        decided("submit").needs("proposal", reference(PROPOSAL)).needs("version").needs("to", reference(ASSEMBLY));
        decided("take-up").needs("as", maker(PROPOSAL)).needs("proposal", reference(PROPOSAL)).needs("version")
                .needs("home", reference(ASSEMBLY));
        decided("amend").needs("id", maker(AMENDMENT)).needs("proposal", reference(PROPOSAL))
                .needs("version", "changes", "reason").needs("by", reference(ASSEMBLY_OR_PERSON))
                .mayHave("of", reference(AMENDMENT));
        decided("withdraw-amendment").needs("amendment", reference(AMENDMENT));
        drafted("answer-amendment").needs("amendment", reference(AMENDMENT)).needs("answer", "reason")
                .needs("by", reference(ASSEMBLY)).mayHave("changes", "toAll").mayHave("into", maker(AMENDMENT))
                .mayHave("sources", listed(AMENDMENT));
        decided("meets-condition").needs("amendment", reference(AMENDMENT)).needs("by", reference(ASSEMBLY))
                .needs("answer").mayHave("comment");
        act("propose-answer").needs("id", maker(PROPOSED)).needs("amendment", reference(AMENDMENT)).needs("answer", "reason")
                .mayHave("changes");
        act("second-answer").needs("proposed", reference(PROPOSED));
        act("withdraw-answer").needs("proposed", reference(PROPOSED));
        act("comment").needs("id", maker(COMMENT)).needs("text").mayHave("proposal", reference(PROPOSAL))
                .mayHave("version", "clause", "quote").mayHave("amendment", reference(AMENDMENT))
                .mayHave("assembly", reference(ASSEMBLY)).mayHave("seat", reference(ASSEMBLY))
                .mayHave("replyTo", reference(COMMENT));
        act("edit-comment").needs("comment", reference(COMMENT)).needs("text");
        act("report").needs("id", maker(COMMENT)).needs("title", "text").mayHave("mandate", reference(MANDATE))
                .mayHave("from", reference(ASSEMBLY)).mayHave("to", reference(ASSEMBLY)).mayHave("proposal", reference(PROPOSAL));
        decided("hide-comment").needs("comment", reference(COMMENT)).needs("reason");
        decided("show-comment").needs("comment", reference(COMMENT)).needs("reason");
        act("countersign").needs("entry", ENTRY);
        act("withdraw-entry").needs("entry", ENTRY).mayHave("reason");
        act("correct").needs("entry", ENTRY).needs("changes", "reason");
    }

    private static void offers() {
        drafted("offer").needs("proposal", reference(PROPOSAL)).needs("version").needs("threshold", Slot.THRESHOLD)
                .mayHave("respondBy", DATE).mayHave("until", DATE).mayHave("reviewOn", DATE)
                .mayHave("noticeDays", "ifSupportFalls").mayHave("weights", keyedBelow(ASSEMBLY));
        decided("respond").needs("proposal", reference(PROPOSAL)).needs("assembly", reference(ASSEMBLY))
                .needs("response").mayHave("version", "digest", "round", "any", "reason")
                .mayHave("amendments", listed(AMENDMENT));
        decided("rescind").needs("proposal", reference(PROPOSAL)).needs("assembly", reference(ASSEMBLY))
                .mayHave("version", "digest", "round", "reason");
        drafted("withdraw").needs("proposal", reference(PROPOSAL)).mayHave("reason");
    }
}
