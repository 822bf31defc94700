/**
 * Clauses, the form in which text enters, canonical JSON and digests, changes, and differences word by word.
 *
 * <p>Pure values and functions: no persistence, clock or JSON library beyond RFC 8785. Text is put in one form
 * <em>as it enters</em> ({@link org.folkmoot.text.EntryText}), so that what is stored, shown and hashed is the same.
 * Unicode's word rules (ICU4J) are used in this package only.
 */
package org.folkmoot.text;
