package org.dosedesk.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void everyoneComesAtAnyTimeWithoutMinutesAPerson() {
        NoticeHours hours = new NoticeHours(NINE, LocalTime.of(13, 0), 0);

        assertThat(hours.spread()).isFalse();
        assertThat(hours.of(3)).containsExactly(NINE, NINE, NINE);
    }

    @Test
    void fewPeopleAreSpreadEvenlyOverTheHours() {
        NoticeHours hours = new NoticeHours(NINE, LocalTime.of(11, 0), 10);

        assertThat(hours.of(4)).containsExactly(NINE, LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(10, 30));
    }

    @Test
    void manyPeopleShareTimesEvenly() {
        NoticeHours hours = new NoticeHours(NINE, LocalTime.of(9, 30), 10);

        assertThat(hours.of(7))
                .containsExactly(
                        NINE,
                        NINE,
                        NINE,
                        LocalTime.of(9, 10),
                        LocalTime.of(9, 10),
                        LocalTime.of(9, 20),
                        LocalTime.of(9, 20));
    }

    @ParameterizedTest
    @CsvSource({"354, 10", "354, 1", "1, 240", "0, 10", "2446, 7", "24, 10", "25, 10"})
    void nobodyIsAskedOutsideTheHoursOrOutOfOrder(int people, int minutes) {
        NoticeHours hours = new NoticeHours(NINE, LocalTime.of(13, 0), minutes);

        assertThat(hours.of(people))
                .hasSize(people)
                .isSorted()
                .allSatisfy(time -> assertThat(time)
                        .isAfterOrEqualTo(NINE)
                        .isBeforeOrEqualTo(LocalTime.of(13, 0).minusMinutes(minutes)));
    }

    @Test
    void hoursThatEndWhenTheyBeginAreNoHours() {
        assertThatThrownBy(() -> new NoticeHours(NINE, NINE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoticeHours(NINE, NINE.minusMinutes(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 241})
    void aPersonsTimeFitsIntoTheHours(int minutes) {
        assertThatThrownBy(() -> new NoticeHours(NINE, LocalTime.of(13, 0), minutes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
