package org.folkmoot.ejb.mandate;

/**
 * What was done, held against one instruction (R9).
 *
 * @param instruction its place in the mandate, from 1
 * @param verdict     {@code FOLLOWS}, {@code DEPARTS} from a should, or {@code AGAINST} a must or must not
 */
public record VerdictRow(int instruction, String verdict) {
}
