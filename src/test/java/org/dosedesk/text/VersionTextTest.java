package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTextTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2021-12-15, 15.12.2021, of 15.12.2021",
        "RUSSIAN, 2021-12-15, 15.12.2021, от\u00a015.12.2021",
        "KAZAKH, 2021-12-15, 15.12.2021, 15.12.2021\u00a0күнгі",
        "RUSSIAN, 2022/23, 2022/23, 2022/23",
        "RUSSIAN, 2022-05-25 вторая, 25.05.2022 вторая, 25.05.2022 вторая"
    })
    void aVersionCalledByADayIsOfThatDay(Language language, String version, String shown, String named) {
        assertThat(VersionText.show(version)).isEqualTo(shown);
        assertThat(VersionText.named(Messages.of(language), version)).isEqualTo(named);
    }
}
