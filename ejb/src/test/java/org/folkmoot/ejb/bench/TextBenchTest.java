package org.folkmoot.ejb.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.text.Change;
import org.folkmoot.text.Merge;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;
import org.junit.jupiter.api.Test;

class TextBenchTest {

    @Test
    void what_is_measured_is_a_thousand_amendments_of_five_hundred_clauses_most_of_which_fit_together() {
        InventedTexts invented = new InventedTexts();
        VersionText base = invented.text();
        Map<String, List<Change>> amendments = invented.amendments(base, "am-");
        Merge merge = Merge.of(base);
        amendments.forEach(merge::with);
        Merged merged = merge.result();
        assertThat(base.clauses()).hasSize(500);
        assertThat(amendments).hasSize(1_000);
        assertThat(merged.applied()).hasSizeBetween(800, 999);
        assertThat(merged.conflicts()).isNotEmpty();
        assertThat(merged.text().clauses()).hasSizeGreaterThan(550);
    }
}
