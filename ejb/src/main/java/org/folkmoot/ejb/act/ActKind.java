package org.folkmoot.ejb.act;

/** One kind of act: how it is read, what it takes, what it does. An application-scoped bean for each. */
public interface ActKind {

    /** Its name, the value of {@code do}. */
    String name();

    /**
     * Reads and checks an act, in the order of refusal (who, scope, text and state, occasion, count), and locks what it will
     * change; changes nothing yet. What an assembly's recorder enters is prepared twice: when entered and when countersigned.
     */
    Deed prepare(Deposit deposit, Fields fields);
}
