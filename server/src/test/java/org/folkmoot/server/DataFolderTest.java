package org.folkmoot.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void is_made_with_what_leads_to_it() {
        try (DataFolder folder = DataFolder.open(parent.resolve("a/b"))) {
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void is_refused_to_a_second_server_and_free_again_after_the_first() {
        Path path = parent.resolve("data");
        DataFolder first = DataFolder.open(path);
        assertThatThrownBy(() -> DataFolder.open(path)).isInstanceOf(Failure.class).hasMessageContaining("in use");
        first.close();
        try (DataFolder second = DataFolder.open(path)) {
            assertThat(second.path()).isEqualTo(path);
        }
    }

    @Test
    void is_refused_in_one_line_where_it_cannot_be() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"))).isInstanceOf(Failure.class)
                .hasMessageContaining("cannot be written").message().doesNotContain("\n");
    }

    @Test
    void keeps_a_secret_that_is_random_and_its_owners_only() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            String secret = folder.secret("token");
            assertThat(secret).matches("[0-9a-f]{64}").isEqualTo(folder.secret("token"))
                    .isNotEqualTo(folder.secret("password"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("token"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void empties_what_an_earlier_run_unpacked() throws IOException {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            Files.createDirectories(folder.resolve("runtime/deep/er"));
            Files.writeString(folder.resolve("runtime/deep/er/file"), "old");
            assertThat(folder.emptied("runtime")).isEmptyDirectory();
        }
    }
}
