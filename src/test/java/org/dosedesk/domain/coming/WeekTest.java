package org.dosedesk.domain.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {
    @Test
    void runsFromMondayToSundayOverTheYear() {
        Week week = Week.of(LocalDate.of(2022, 1, 1));
        assertThat(week.monday()).isEqualTo(LocalDate.of(2021, 12, 27));
        assertThat(week.sunday()).isEqualTo(LocalDate.of(2022, 1, 2));
        assertThat(week.plus(1).monday()).isEqualTo(LocalDate.of(2022, 1, 3));
        assertThat(week.holds(LocalDate.of(2021, 12, 27))).isTrue();
        assertThat(week.holds(LocalDate.of(2022, 1, 2))).isTrue();
        assertThat(week.holds(LocalDate.of(2021, 12, 26))).isFalse();
        assertThat(week.holds(LocalDate.of(2022, 1, 3))).isFalse();
    }

    @Test
    void beginsOnMonday() {
        assertThatThrownBy(() -> new Week(LocalDate.of(2022, 1, 4))).isInstanceOf(IllegalArgumentException.class);
    }
}
