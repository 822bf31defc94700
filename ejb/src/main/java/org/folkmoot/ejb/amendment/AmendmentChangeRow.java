package org.folkmoot.ejb.amendment;

/**
 * One change that an amendment asks for.
 *
 * @param form    of which form of the amendment
 * @param base    the version that it changes in that form
 * @param kind    {@code ASKED}, {@code REBASED}, or {@code MODIFIED} by the home
 * @param op      {@code REPLACE}, {@code INSERT}, {@code DELETE}, {@code MOVE} or {@code RETITLE}
 * @param after   of {@code INSERT} and {@code MOVE}: the clause before its place; null: at the start
 * @param heading null: as it is
 * @param text    null: as it is; of {@code RETITLE} the new title
 */
public record AmendmentChangeRow(String amendment, int form, int base, String kind, String op, String clause,
        String after, String heading, String text) {
}
