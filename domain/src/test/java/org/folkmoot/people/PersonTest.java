package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person, as the public record names them (R21)")
class PersonTest {

    private final Person anna = new Person("anna", "Anna", "0".repeat(32), Instant.EPOCH);

    @Test
    void cannot_be_found_again_in_another_list() {
        assertThat(anna.hashIn("north")).isNotEqualTo(anna.hashIn("south")).isNotEqualTo(anna.nameHash());
    }

    @Test
    void has_a_hash_that_the_salt_decides() {
        Person other = new Person("anna", "Anna", "1".repeat(32), Instant.EPOCH);
        assertThat(anna.hashIn("north")).isEqualTo(anna.hashIn("north")).isNotEqualTo(other.hashIn("north"));
    }
}
