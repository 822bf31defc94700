package org.folkmoot.web.rule;

/** One line of an arithmetic. @param depth 0: the whole; each part of a part one deeper */
public record Line(int depth, boolean met, String words) {
}
