package org.folkmoot.ejb.mandate;

/** An instruction of a mandate (R9); what it does not say is null. */
public record InstructionRow(String strength, String proposal, String clause, String direction, String text) {
}
