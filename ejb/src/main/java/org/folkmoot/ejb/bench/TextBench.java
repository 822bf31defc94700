package org.folkmoot.ejb.bench;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Merge;
import org.folkmoot.text.Merged;
import org.folkmoot.text.Rebase;
import org.folkmoot.text.Redline;
import org.folkmoot.text.Tokens;
import org.folkmoot.text.VersionText;

/** How long the work on texts takes. Called by the command {@code bench text}. */
public final class TextBench {

    /** So many runs, and at least so long, before anything is measured. */
    private static final int WARMING_RUNS = 20;
    private static final long WARMING_NANOS = 2_000_000_000L;

    private TextBench() {
    }

    /**
     * Each task, by its key, with the nanoseconds that each of its runs took. The first is the measure of the others: the
     * digest of the same text, which reads each letter of it once.
     *
     * @param runs how many of each, once it is warm
     */
    public static Map<String, long[]> measure(int runs) {
        InventedTexts invented = new InventedTexts();
        VersionText base = invented.text();
        Map<String, List<Change>> amendments = invented.amendments(base, "am-");
        Map<String, List<Change>> open = invented.amendments(base, "open-");
        VersionText next = merged(base, amendments).text();
        Map<String, Supplier<Object>> tasks = new LinkedHashMap<>();
        tasks.put("digest", base::digest);
        tasks.put("words", () -> words(base));
        tasks.put("diff", () -> differences(base, next));
        tasks.put("redline", () -> Redline.ofVersions(base, next));
        tasks.put("merge", () -> merged(base, amendments));
        tasks.put("rebase", () -> carried(base, open, next));
        Map<String, long[]> measured = new LinkedHashMap<>();
        tasks.forEach((task, work) -> measured.put(task, nanos(work, runs)));
        return measured;
    }

    private static Merged merged(VersionText base, Map<String, List<Change>> amendments) {
        Merge merge = Merge.of(base);
        amendments.forEach(merge::with);
        return merge.result();
    }

    private static Object carried(VersionText base, Map<String, List<Change>> open, VersionText next) {
        Rebase rebase = Rebase.between(base, next);
        return open.values().stream().map(rebase::of).toList();
    }

    private static Object words(VersionText base) {
        return base.clauses().stream().map(clause -> Tokens.of(clause.body(), base.language()).size()).toList();
    }

    /** The library's own comparison, of the words of each clause that both texts have. */
    private static Object differences(VersionText base, VersionText next) {
        Map<String, Clause> then = new LinkedHashMap<>();
        next.clauses().forEach(clause -> then.put(clause.id(), clause));
        List<Object> patches = new ArrayList<>();
        for (Clause clause : base.clauses()) {
            if (then.containsKey(clause.id())) {
                patches.add(DiffUtils.diff(Tokens.of(clause.body(), base.language()),
                        Tokens.of(then.get(clause.id()).body(), base.language())));
            }
        }
        return patches;
    }

    private static long[] nanos(Supplier<Object> work, int runs) {
        long start = System.nanoTime();
        for (int run = 0; run < WARMING_RUNS || System.nanoTime() - start < WARMING_NANOS; run++) {
            keep(work.get());
        }
        long[] nanos = new long[runs];
        for (int run = 0; run < runs; run++) {
            long before = System.nanoTime();
            keep(work.get());
            nanos[run] = System.nanoTime() - before;
        }
        return nanos;
    }

    /** What nobody looks at, a compiler may leave out. */
    private static void keep(Object result) {
        if (result == null) {
            throw new IllegalStateException("a task has a result");
        }
    }
}
