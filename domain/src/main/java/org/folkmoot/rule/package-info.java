/**
 * Decision rules, thresholds, fractions, and the arithmetic they print.
 *
 * <p>Everything here is a value: it refuses nonsense when it is made, is judged exactly (whole numbers and fractions,
 * never floating point), and answers with an outcome that carries its figures. Nothing here knows of persistence,
 * clocks or JSON; {@code toCanonical} and {@code fromCanonical} speak nested maps, lists, strings, whole numbers and
 * booleans, in the shapes of the design's tables of thresholds and decision rules.
 */
package org.folkmoot.rule;
