package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|09:00",
                "09|09:00",
                "9:30|09:30",
                "9.30|09:30",
                "9-30|09:30",
                "9 30|09:30",
                "930|09:30",
                "0930|09:30",
                " 17:05 |17:05",
                "0|00:00",
                "23:59|23:59"
            })
    void understandsWhatIsTyped(String typed, String time) {
        assertThat(TimeText.parse(typed).map(TimeText::show)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "24", "24:00", "9:60", "9:5", "soon", "9:00:00", "-9", "12345", "9h"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TimeText.parse(typed)).isEmpty();
    }

    @Test
    void aSpanIsWrittenWithADash() {
        assertThat(TimeText.show(LocalTime.of(9, 0), LocalTime.of(13, 30))).isEqualTo("09:00–13:30");
    }
}
