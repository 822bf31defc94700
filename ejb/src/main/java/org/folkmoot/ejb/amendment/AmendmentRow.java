package org.folkmoot.ejb.amendment;

import java.time.Instant;

/**
 * An amendment and its fate at the home.
 *
 * @param version   the version that it amends
 * @param by        its author, an assembly or a person
 * @param byName    null of a person whose name is not public here
 * @param inVersion the version that contains it; null until one does
 */
public record AmendmentRow(String id, String proposal, int version, String by, String byName, boolean byAssembly,
        String state, Integer inVersion, String reason, Instant madeAt, int changes) {
}
