package org.folkmoot.ejb.amendment;

import java.util.List;

/**
 * Who is behind an amendment.
 *
 * @param by      its author, an assembly or a person; null of a person whom not everyone may know (R21)
 * @param byName  the author's name; null likewise
 * @param askers  names of bodies that asked for it in an answer, in the order in which they did; one may be there twice
 */
public record OriginRow(String by, String byName, List<String> askers) {
}
