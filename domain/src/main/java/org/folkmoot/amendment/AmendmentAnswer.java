package org.folkmoot.amendment;

/** What can be answered to an amendment, as {@code answer-amendment} names it. */
public enum AmendmentAnswer {
    ACCEPT(Step.ACCEPTED), ACCEPT_MODIFIED(Step.ACCEPTED_MODIFIED), REJECT(Step.REJECTED),
    CARRY(Step.CARRIED), CONSOLIDATE(Step.CONSOLIDATED), LEAVE(Step.LEFT), TAKE_UP(Step.TOOK_UP);

    private final Step step;

    AmendmentAnswer(Step step) {
        this.step = step;
    }

    /** What it is on record as. */
    public Step step() {
        return step;
    }

    /** Whether it decides its fate, which is the home's alone to do (R3). */
    public boolean isOfHome() {
        return this == ACCEPT || this == ACCEPT_MODIFIED || this == REJECT;
    }

    /** Whether an assembly between the asking body and the home gives it. */
    public boolean isOnTheWay() {
        return this == CARRY || this == CONSOLIDATE || this == LEAVE;
    }
}
