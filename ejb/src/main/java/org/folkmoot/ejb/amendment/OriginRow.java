package org.folkmoot.ejb.amendment;

import java.util.List;

/**
 * Who is behind an amendment.
 *
 * @param by      its author, an assembly or a person
 * @param byName  the name of the assembly; null of a person, who is not named here (R21)
 * @param askers  names of bodies that asked for it in an answer, in the order in which they did; one may be there twice
 */
public record OriginRow(String by, String byName, List<String> askers) {
}
