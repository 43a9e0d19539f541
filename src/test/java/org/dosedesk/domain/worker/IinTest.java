package org.dosedesk.domain.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    // First weights; first weights give 10, second weights decide; wrong digit.
    @ParameterizedTest
    @CsvSource({"900101300126, true", "900101300811, true", "900101300127, false"})
    void checksTheTwelfthDigit(String digits, boolean valid) {
        assertThat(new Iin(digits).hasValidCheckDigit()).isEqualTo(valid);
    }

    @Test
    void noDigitChecksWhenBothSumsGiveTen() {
        assertThat(IntStream.range(0, 10).mapToObj(last -> new Iin("90010130080" + last)))
                .noneMatch(Iin::hasValidCheckDigit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90010130012", "9001013001266", "90010130012x", "٩٠٠١٠١٣٠٠١٢٦", " 00101300126"})
    void hasTwelveDigits(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iin(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "900101300126, 1990-01-01, MALE",
        "000229600126, 2000-02-29, FEMALE",
        "900230300126, , MALE",
        "900101000126, , UNKNOWN",
        "900101700126, , UNKNOWN"
    })
    void speaksOfBirthDateAndSex(String digits, LocalDate born, Sex sex) {
        assertThat(new Iin(digits).birthDateDigits()).isEqualTo(Optional.ofNullable(born));
        assertThat(new Iin(digits).sexDigit()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "900101300126, 1990-01-01, MALE, true",
        "900101400126, 1990-01-01, FEMALE, true",
        "000229500126, 2000-02-29, MALE, true",
        "900101300126, 1990-01-02, MALE, false",
        "900230300126, 1990-02-28, MALE, false",
        "900101900126, 1990-01-01, MALE, false"
    })
    void agreesWithTheBirthDate(String digits, LocalDate born, Sex sex, boolean agrees) {
        assertThat(new Iin(digits).agreesWith(born)).isEqualTo(agrees);
        assertThat(new Iin(digits).agreesWith(sex)).isTrue();
        assertThat(new Iin(digits).agreesWith(Sex.UNKNOWN)).isTrue();
        assertThat(new Iin(digits).agreesWith(sex == Sex.MALE ? Sex.FEMALE : Sex.MALE))
                .isFalse();
    }
}
