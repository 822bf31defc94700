package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** No merge leaves a list item, cell, link or emphasis half-open: seen from outside, in what a reader sees. */
class MergeStructureTest {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer READER = TextContentRenderer.builder().build();

    /** What is read of a text, without what is meant as a mark. */
    private static String read(String commonMark) {
        return READER.render(PARSER.parse(commonMark));
    }

    private static boolean showsMarks(String commonMark) {
        String html = HTML.render(PARSER.parse(commonMark)).replaceAll("<a href=\"[^\"]*\">", "<a>");
        return html.chars().anyMatch(sign -> "*[]`|(".indexOf(sign) >= 0);
    }

    private static String invented(Random random) {
        String[] between = {" ", " ", " ", " ", "\n", "\n\n", "\n- ", "\n  - ", "\n\n- "};
        return "w0" + IntStream.range(1, 6 + random.nextInt(8))
                .mapToObj(i -> between[random.nextInt(between.length)] + "w" + i).collect(Collectors.joining());
    }

    /** Words marked, changed, put in, struck, or parted into items. */
    private static String edited(String text, Random random, int author) {
        List<String> tokens = new ArrayList<>(Tokens.of(text, "en"));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int from = random.nextInt(tokens.size());
            int to = Math.min(tokens.size() - 1, from + random.nextInt(4));
            if (!Units.isWord(tokens.get(from)) || !Units.isWord(tokens.get(to))) {
                continue;
            }
            switch (random.nextInt(7)) {
                case 0 -> mark(tokens, from, to, "*", "*");
                case 1 -> mark(tokens, from, to, "**", "**");
                case 2 -> mark(tokens, from, to, "`", "`");
                case 3 -> mark(tokens, from, to, "[", "](u" + author + ")");
                case 4 -> tokens.set(from, "x" + author + "a" + i);
                case 5 -> tokens.set(from, tokens.get(from) + " y" + author + "a" + i);
                default -> tokens.set(from, "\n- " + tokens.get(from));
            }
        }
        return String.join("", tokens);
    }

    private static void mark(List<String> tokens, int from, int to, String before, String after) {
        tokens.set(from, before + tokens.get(from));
        tokens.set(to, tokens.get(to) + after);
    }

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothing_is_half_open(@ForAll Random random) {
        String base = EntryText.normalise(invented(random));
        VersionText version = new VersionText("en", "Plan", List.of(new Clause("c", "", base)));
        Merge merge = Merge.of(version);
        List<String> texts = new ArrayList<>();
        for (int author = 0; author < 3; author++) {
            String text = base;
            for (int i = 0; i < 8 && (text.equals(base) || showsMarks(text)); i++) {
                text = EntryText.normalise(edited(base, random, author));
            }
            if (!showsMarks(text) && !text.equals(base)) {
                texts.add(text);
                merge.with("am-" + author, List.of(new Change.Replace("c", null, text)));
            }
        }
        if (texts.size() < 2 || showsMarks(base)) {
            return;
        }
        Merged merged = merge.result();
        Statistics.collect(merged.isWhole());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
        String body = merged.text().clauses().get(0).body();
        assertThat(showsMarks(body)).as("%s%nof %s%nand %s", body, base, texts).isFalse();
        if (merged.isWhole()) {
            for (String text : texts) {
                Tokens.of(text, "en").stream().filter(word -> Units.isWord(word) && !base.contains(word))
                        .forEach(word -> assertThat(read(body) + body).contains(word));
            }
        }
    }

    @Test
    void the_oracle_sees_what_is_half_open() {
        assertThat(showsMarks("*a *b* c")).isTrue();
        assertThat(showsMarks("[a [b](u) c](v)")).isTrue();
        assertThat(showsMarks("*a **b** c* [d](u)")).isFalse();
    }
}
