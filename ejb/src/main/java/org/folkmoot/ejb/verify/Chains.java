package org.folkmoot.ejb.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.folkmoot.record.Entry;

/**
 * Recomputes every chain: no line changed, left out, added or moved; and it ends where the head says. In an assembly's chain no
 * line is deposited before the one above it; in the server's, histories stand with times of their own.
 */
final class Chains {

    private Chains() {
    }

    /**
     * @param heads hash of the last line of each chain, by assembly
     */
    static void check(List<Line> lines, Map<String, String> heads, Findings findings) {
        Map<String, List<Line>> chains = lines.stream().collect(Collectors.groupingBy(Line::assembly, TreeMap::new, Collectors.toList()));
        chains.forEach((assembly, chain) -> {
            String last = walk(chain, findings);
            findings.expect(last.equals(heads.get(assembly)),
                    "the chain of " + name(assembly) + " does not end with the entry that its head names");
            findings.checkedChain(chain.size());
        });
        heads.keySet().stream().filter(assembly -> !chains.containsKey(assembly))
                .forEach(assembly -> findings.fault("the chain of " + name(assembly) + " is gone"));
    }

    private static String walk(List<Line> chain, Findings findings) {
        String prev = Entry.NOTHING_BEFORE;
        long seq = 0;
        Instant before = Instant.MIN;
        chain.sort(java.util.Comparator.comparingLong(Line::seq));
        for (Line line : chain) {
            seq++;
            long place = seq;
            findings.expect(line.seq() == place, () -> "entry " + line.where() + " stands where number " + place + " should");
            findings.expect(line.prev().equals(prev), () -> "entry " + line.where() + " does not follow the one before it");
            findings.expect(line.assembly().equals(Entry.SERVER) || !line.depositedAt().isBefore(before),
                    () -> "entry " + line.where() + " is deposited before the one above it");
            before = line.depositedAt();
            String hash = Entry.hashOf(line.assembly(), line.seq(), line.prev(), line.depositedAt(), line.decidedOn(), line.act(),
                    line.actor(), line.data());
            findings.expect(line.hash().equals(hash), () -> "entry " + line.where() + " is not what its hash says it was");
            prev = line.hash();
            seq = line.seq();
        }
        return prev;
    }

    private static String name(String assembly) {
        return assembly.isEmpty() ? "the server" : assembly;
    }
}
