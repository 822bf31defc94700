package org.folkmoot.ejb.proposal;

import java.util.List;

/**
 * What one version changed at one clause (R19).
 *
 * @param version    the version that contains the change
 * @param op         {@code REPLACE}, {@code INSERT}, {@code DELETE}, {@code MOVE} or {@code RETITLE}
 * @param clause     null of {@code RETITLE}
 * @param amendments the amendments that shaped it, sources included; empty where the home wrote it itself
 */
public record ChangeRow(String proposal, int version, String op, String clause, List<String> amendments) {

    public ChangeRow {
        amendments = List.copyOf(amendments);
    }
}
