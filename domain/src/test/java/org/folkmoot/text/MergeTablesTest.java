package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Tables as lists of rows: the oracle changes cells, and knows nothing of text. */
class MergeTablesTest {

    private static List<List<String>> table(int rows, int columns) {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int number = row;
            table.add(new ArrayList<>(IntStream.range(0, columns).mapToObj(column -> "r" + number + "c" + column).toList()));
        }
        return table;
    }

    private static List<List<String>> copied(List<List<String>> table) {
        return new ArrayList<>(table.stream().map(row -> (List<String>) new ArrayList<>(row)).toList());
    }

    private static String written(List<List<String>> table) {
        List<String> lines = new ArrayList<>(table.stream().map(row -> "| " + String.join(" | ", row) + " |").toList());
        lines.add(1, "|" + " --- |".repeat(table.get(0).size()));
        return String.join("\n", lines);
    }

    private static VersionText plan(List<List<String>> table) {
        return new VersionText("en", "Plan", List.of(new Clause("c", "", written(table))));
    }

    /**
     * Each cell is somebody's, and so is each place between rows. The first column stays: where every word of two rows is new and
     * a row beside them too, nobody could tell from the text which is which, and a person is asked.
     */
    @Property(tries = 400)
    void cells_and_rows_of_different_authors_go_together(@ForAll Random random, @ForAll @IntRange(min = 2, max = 7) int rows,
            @ForAll @IntRange(min = 2, max = 5) int columns) {
        List<List<String>> base = table(rows, columns);
        List<List<List<String>>> texts = List.of(copied(base), copied(base), copied(base));
        List<List<String>> expected = copied(base);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 1; column < columns; column++) {
                int author = random.nextInt(6);
                if (author < 3) {
                    expected.get(row).set(column, "x" + row + "y" + column);
                    texts.get(author).get(row).set(column, "x" + row + "y" + column);
                }
            }
            int author = random.nextInt(9);
            if (author < 3) {
                List<String> added = IntStream.range(0, columns).mapToObj(column -> "new" + column).toList();
                expected.add(row + 1, added);
                List<List<String>> text = texts.get(author);
                text.add(row + 1, added);
            }
        }
        Merge merge = Merge.of(plan(base));
        IntStream.range(0, 3).forEach(i -> merge.with("am-" + i, Changes.between(plan(base), plan(texts.get(i)))));
        Merged merged = merge.result();
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text()).isEqualTo(plan(expected));
    }

    @Property(tries = 400)
    void no_row_lacks_a_cell(@ForAll Random random, @ForAll @IntRange(min = 2, max = 6) int rows) {
        List<List<String>> base = table(rows, 3);
        Merge merge = Merge.of(plan(base));
        for (int author = 0; author < 3; author++) {
            List<List<String>> text = copied(base);
            int row = 1 + random.nextInt(rows - 1);
            switch (random.nextInt(4)) {
                case 0 -> text.add(row, List.of("n" + author, "n", "n"));
                case 1 -> text.remove(row);
                case 2 -> text.forEach(one -> one.add("more"));
                default -> text.forEach(one -> one.remove(2));
            }
            merge.with("am-" + author, Changes.between(plan(base), plan(text)));
        }
        TreeSet<Integer> widths = new TreeSet<>();
        for (String line : merge.result().text().clauses().get(0).body().split("\n")) {
            widths.add((int) line.chars().filter(sign -> sign == '|').count());
        }
        assertThat(widths).hasSize(1);
    }
}
