package org.folkmoot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.junit.jupiter.api.Test;

class ProblemSentencesTest {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.refusal", Locale.ROOT);
    private static final Pattern KEY = Pattern.compile("\"(refusal\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

    @Test
    void every_refusal_in_the_code_has_a_sentence_of_its_own() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String module : List.of("../domain", "../ejb", ".")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(20).allSatisfy(key -> assertThat(SENTENCES.containsKey(key)).as(key).isTrue());
    }

    @Test
    void figures_stand_in_the_sentence_as_they_are() {
        assertThat(Problem.sentence(new NotFound("assembly", "it's {0}"))).isEqualTo("There is no assembly it's {0}.");
        assertThat(Problem.sentence(new Conflict("refusal.id-taken", "de"))).contains("de");
        assertThat(Problem.sentence(new BrokenRule(Rule.R15, "refusal.R15.NOT_ENOUGH", "de", 1_000L, 2_000L, 1_001L)))
                .contains("1000").doesNotContain("1,000");
    }

    @Test
    void a_refusal_without_a_sentence_is_told_by_its_type() {
        assertThat(Problem.sentence(new Conflict("refusal.nobody-wrote-this", "de")))
                .isEqualTo(SENTENCES.getString("refusal.conflict"));
    }

    @Test
    void a_request_that_is_wrong_as_a_whole_names_no_field() {
        assertThat(Problem.sentence(new BadRequest("", "The body is not UTF-8."))).isEqualTo("The body is not UTF-8.");
    }
}
