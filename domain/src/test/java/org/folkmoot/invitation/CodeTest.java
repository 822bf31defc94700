package org.folkmoot.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code of an invitation")
class CodeTest {

    private final Random random = new Random(7);

    private byte[] bytes() {
        byte[] bytes = new byte[Code.BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void is_written_in_fours_without_letters_that_are_taken_for_others() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Code.of(bytes()).written()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        }
    }

    @Test
    void holds_every_bit_that_it_is_made_of() {
        Set<String> all = new HashSet<>();
        all.add(Code.of(new byte[Code.BYTES]).letters());
        for (int bit = 0; bit < 8 * Code.BYTES; bit++) {
            byte[] one = new byte[Code.BYTES];
            one[bit / 8] = (byte) (1 << bit % 8);
            all.add(Code.of(one).letters());
        }
        assertThat(all).hasSize(8 * Code.BYTES + 1);
        assertThat(8 * Code.BYTES).isGreaterThanOrEqualTo(75);
    }

    @Test
    void is_the_same_however_it_is_typed() {
        Code code = new Code("K7QM2D9X0RTA81WB");
        for (String typed : new String[] {"K7QM-2D9X-0RTA-81WB", "k7qm2d9x0rta81wb", " k7qm 2d9x\tORTA – 8LWB ", "K7QM.2D9X.oRTA.8iWB"}) {
            assertThat(Code.typed(typed)).contains(code);
        }
        assertThat(code.written()).isEqualTo("K7QM-2D9X-0RTA-81WB");
    }

    @Test
    void is_none_where_letters_lack_or_belong_to_no_code() {
        for (String typed : new String[] {"", "K7QM", "K7QM-2D9X-0RTA-81W", "K7QM-2D9X-0RTA-81WBB", "U7QM-2D9X-0RTA-81WB", "É7QM-2D9X-0RTA-81WB",
                "K7QM2D9X0RTA81WB".repeat(100)}) {
            assertThat(Code.typed(typed)).as(typed).isEmpty();
        }
        assertThat(Code.typed(null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("k7qm2d9x0rta81wb"));
    }

    @Test
    void is_not_seen_in_what_is_kept_or_logged() {
        Code code = Code.of(bytes());
        assertThat(code.hash()).matches("[0-9a-f]{64}").isNotEqualTo(Code.of(bytes()).hash());
        assertThat(code.toString()).doesNotContain(code.letters().substring(0, 4));
    }
}
