package org.folkmoot.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the pages")
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("'((?:%s)\\.[A-Za-z0-9.-]*[A-Za-z0-9])'(?!\\s*\\.)".formatted(names()));
    private static final Pattern KEY_IN_CODE = Pattern.compile("\"((?:%s)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"(?!\\s*\\+)".formatted(names()));

    @Test
    void are_there_for_every_key_that_a_page_or_a_bean_asks_for() {
        Set<String> asked = new TreeSet<>();
        asked.addAll(found(PAGES, ".xhtml", KEY_IN_PAGE));
        asked.addAll(found(CODE, ".java", KEY_IN_CODE));
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(said().keySet());
        assertThat(asked).hasSizeGreaterThan(200);
        assertThat(missing).isEmpty();
    }

    @Test
    void are_patterns_that_can_be_read() {
        Map<String, String> said = said();
        assertThat(said).isNotEmpty();
        said.forEach((key, pattern) -> assertThat(new MessageFormat(pattern, Locale.ENGLISH)).as(key).isNotNull());
    }

    @Test
    void stand_in_the_bundle_that_their_first_part_names() {
        for (Path bundle : files(BUNDLES, ".properties")) {
            String noun = noun(bundle);
            if (Set.of("refusal", "faces").contains(noun)) {
                continue;
            }
            assertThat(load(bundle).stringPropertyNames()).allMatch(key -> key.startsWith(noun + "."));
        }
    }

    @Test
    void tell_their_key_rules_on_top() throws IOException {
        for (Path bundle : files(BUNDLES, ".properties")) {
            assertThat(Files.readAllLines(bundle).get(0)).as(bundle.toString()).startsWith("#");
        }
    }

    private static Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            Properties words = load(bundle);
            words.stringPropertyNames().forEach(key -> said.put(key, words.getProperty(key)));
        }
        return said;
    }

    private static String names() {
        return files(BUNDLES, ".properties").stream().map(WordsTest::noun).filter(noun -> !noun.equals("faces"))
                .filter(noun -> !noun.equals("refusal")).collect(Collectors.joining("|"));
    }

    private static String noun(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static Set<String> found(Path root, String suffix, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : files(root, suffix)) {
            Matcher matcher = pattern.matcher(text(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<Path> files(Path root, String suffix) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
