package org.folkmoot.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.web.assembly.FederationPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages")
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void are_short_enough_to_be_read() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(20);
        for (Path page : pages) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThan(200);
        }
    }

    @Test
    void carry_no_script_of_their_own_that_the_policy_would_stop() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("onclick=").doesNotContain("javascript:")
                    .doesNotContainPattern("<script>");
        }
    }

    @Test
    void name_the_version_of_the_charts_that_is_built_in() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<echarts.version>" + new FederationPage().getEcharts() + "</echarts.version>");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
