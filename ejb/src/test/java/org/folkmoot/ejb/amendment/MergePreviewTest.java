package org.folkmoot.ejb.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.VersionText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The preview of the next version")
class MergePreviewTest {

    private static final VersionText BASE = new VersionText("en", "The forest", List.of(
            new Clause("paths", "Paths", "Paths are four feet wide and free of roots."),
            new Clause("wood", "Wood", "Each household takes ten loads of wood a year."),
            new Clause("fire", "Fire", "Nobody makes fire under trees.")));
    private static final MergeRow WIDER = asked("wider", body("paths", "Paths are six feet wide and free of roots."));
    private static final MergeRow SMOOTHER = asked("smoother", body("paths", "Paths are four feet wide and free of stones."));
    private static final MergeRow TWELVE = asked("twelve", body("wood", "Each household takes twelve loads of wood a year."));
    private static final MergeRow EIGHT = asked("eight", body("wood", "Each household takes eight loads of wood a year."));

    private static Change body(String clause, String body) {
        return new Change.Replace(clause, null, body);
    }

    private static MergeRow asked(String id, Change... changes) {
        return new MergeRow(id, 1, null, false, List.of(changes), List.of(changes));
    }

    private static MergePreview preview(List<String> chosen, MergeRow... rows) {
        Map<String, MergeRow> all = new LinkedHashMap<>();
        Arrays.stream(rows).forEach(row -> all.put(row.id(), row));
        return MergePreview.of(BASE, Set.of(), all, chosen);
    }

    private static String said(MergePreview preview, String clause) {
        return preview.merged().text().clauses().stream().filter(one -> one.id().equals(clause)).findFirst().orElseThrow().body();
    }

    @Test
    void has_what_was_chosen_and_nothing_else_and_names_who_shaped_each_clause() {
        MergePreview preview = preview(List.of("wider", "smoother"), WIDER, SMOOTHER, TWELVE);
        assertThat(said(preview, "paths")).isEqualTo("Paths are six feet wide and free of stones.");
        assertThat(said(preview, "wood")).contains("ten loads");
        assertThat(preview.shaping("paths")).containsExactly("smoother", "wider");
        assertThat(preview.shaping("wood")).isEmpty();
    }

    @Test
    void shows_the_exact_words_of_both_sides_of_a_conflict_beside_all_that_fits_together() {
        MergePreview preview = preview(List.of("wider", "twelve", "eight"), WIDER, TWELVE, EIGHT);
        assertThat(said(preview, "paths")).contains("six feet");
        assertThat(said(preview, "wood")).contains("ten loads");
        Conflict conflict = preview.merged().conflicts().get(0);
        assertThat(preview.merged().conflicts()).hasSize(1);
        assertThat(conflict.base()).isEqualTo("ten");
        assertThat(conflict.sides()).extracting(Conflict.Side::words).containsExactly("eight", "twelve");
    }

    @Test
    void names_who_took_a_clause_out() {
        MergePreview preview = preview(List.of("no-fire"), asked("no-fire", new Change.Delete("fire")));
        assertThat(preview.merged().text().ids()).containsExactly("paths", "wood");
        assertThat(preview.shaping("fire")).containsExactly("no-fire");
    }

    @Test
    void merges_the_homes_words_where_it_accepted_in_other_words() {
        MergeRow worded = new MergeRow("wider", 1, null, true, WIDER.asked(), List.of(body("paths", "Paths are five feet wide.")));
        assertThat(said(preview(List.of("wider"), worded), "paths")).isEqualTo("Paths are five feet wide.");
    }

    @Test
    void brings_along_what_an_amendment_amends() {
        MergeRow inner = new MergeRow("widest", 1, "wider", false, List.of(body("paths", "Paths are seven feet wide and free of roots.")),
                List.of(body("paths", "Paths are seven feet wide and free of roots.")));
        MergePreview preview = preview(List.of("widest"), inner, WIDER);
        assertThat(said(preview, "paths")).contains("seven feet");
        assertThat(preview.merged().isWhole()).isTrue();
    }

    @Test
    void of_nothing_is_the_newest_version() {
        assertThat(preview(List.of(), WIDER).merged().text()).isEqualTo(BASE);
    }
}
