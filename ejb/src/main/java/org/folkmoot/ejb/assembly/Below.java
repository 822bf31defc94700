package org.folkmoot.ejb.assembly;

/** How many ratifying bodies lie below an assembly, each counted once, and how many members they have. */
public record Below(String assembly, long bodies, long members) {
}
