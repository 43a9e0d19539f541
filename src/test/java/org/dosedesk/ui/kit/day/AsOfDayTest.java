package org.dosedesk.ui.kit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsOfDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 2, 21);

    private LocalDate real = MONDAY;
    private final Today today = new Today(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return real.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    });
    private final AsOfDay asOf = new AsOfDay(today);

    @Test
    void goesWithTheDayUntilAnotherIsChosen() {
        turn();
        assertThat(asOf.day()).isEqualTo(MONDAY.plusDays(1));
        asOf.choose(MONDAY.plusDays(2));
        assertThat(asOf.todayProperty().get()).isFalse();
        turn();
        assertThat(asOf.day()).isEqualTo(MONDAY.plusDays(2));
        assertThat(asOf.todayProperty().get()).as("the day chosen has come").isTrue();
        turn();
        assertThat(asOf.day()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    void comesBackToToday() {
        asOf.choose(MONDAY.minusYears(1));
        turn();
        assertThat(asOf.day()).isEqualTo(MONDAY.minusYears(1));
        asOf.backToToday();
        assertThat(asOf.day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(asOf.todayProperty().get()).isTrue();
    }

    @Test
    void listsAreForTheDayWhenItLiesAhead() {
        List<LocalDate> days = new ArrayList<>();
        asOf.onDayOfLists(days::add);
        asOf.choose(MONDAY.plusDays(9));
        asOf.choose(MONDAY.minusDays(9));
        turn();
        assertThat(days).containsExactly(MONDAY.plusDays(9), MONDAY, MONDAY.plusDays(1));
    }

    private void turn() {
        real = real.plusDays(1);
        today.look();
    }
}
