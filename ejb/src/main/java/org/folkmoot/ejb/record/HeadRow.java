package org.folkmoot.ejb.record;

/** The last entry of a chain. Who keeps it can tell later whether anything before it was changed. */
public record HeadRow(String assembly, long seq, String hash) {
}
