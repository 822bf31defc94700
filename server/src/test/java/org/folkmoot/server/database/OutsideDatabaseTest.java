package org.folkmoot.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideDatabaseTest {

    @ParameterizedTest
    @CsvSource({"10, 5, true", "10, 6, false", "10, 11, false", "11, 4, false", "5, 7, true"})
    void is_too_old_before_10_6(int major, int minor, boolean tooOld) {
        assertThat(OutsideDatabase.tooOld(major, minor)).isEqualTo(tooOld);
    }
}
