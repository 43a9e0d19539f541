package org.dosedesk.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seven days, four weeks, twelve months.
class RetentionTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant NOW = at("2022-02-25T18:00");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // nothing, one
                "-, -",
                "2022-02-25T09:00, 2022-02-25T09:00",
                // of one day the newest
                "2022-02-25T09:00 2022-02-25T17:00, 2022-02-25T17:00",
                // a day begins where the nurse is: 23:30 and 00:30 in Almaty are two days
                "2022-02-24T23:30 2022-02-25T00:30, 2022-02-24T23:30 2022-02-25T00:30",
                // days without a backup don't count
                "2022-01-03T09:00 2022-02-01T09:00 2022-02-25T09:00,"
                        + " 2022-01-03T09:00 2022-02-01T09:00 2022-02-25T09:00",
                // by a clock that went wrong: stays
                "2022-02-25T09:00 2031-01-01T09:00, 2022-02-25T09:00 2031-01-01T09:00",
            })
    void whatStays(@Nullable String made, @Nullable String kept) {
        assertThat(Retention.keep(all(made), NOW, ALMATY)).isEqualTo(Set.copyOf(all(kept)));
    }

    @Test
    void aYearAndAHalfOfDaysLeavesSevenDaysFourWeeksAndTwelveMonths() {
        List<Instant> made = new ArrayList<>();
        LocalDate last = LocalDate.of(2022, 2, 25);
        for (LocalDate day = last.minusMonths(18); !day.isAfter(last); day = day.plusDays(1)) {
            made.add(day.atTime(18, 0).atZone(ALMATY).toInstant());
        }

        List<LocalDate> kept = Retention.keep(made, NOW, ALMATY).stream()
                .map(at -> LocalDate.ofInstant(at, ALMATY))
                .sorted()
                .toList();

        // the last days of the months from March 2021 on, the Sundays of three weeks, seven days
        assertThat(kept.stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                .isEqualTo("2021-03-31 2021-04-30 2021-05-31 2021-06-30 2021-07-31 2021-08-31 2021-09-30 2021-10-31"
                        + " 2021-11-30 2021-12-31 2022-01-31 2022-02-06 2022-02-13 2022-02-19 2022-02-20 2022-02-21"
                        + " 2022-02-22 2022-02-23 2022-02-24 2022-02-25");
    }

    @Test
    void dayByDayTheSameStaysAsAllAtOnce() {
        List<Instant> kept = new ArrayList<>();
        List<Instant> all = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 1, 1);
        for (int i = 0; i < 420; i++) {
            Instant at = day.plusDays(i).atTime(18, 0).atZone(ALMATY).toInstant();
            kept.add(at);
            all.add(at);
            kept = new ArrayList<>(Retention.keep(kept, at, ALMATY));
            assertThat(kept).contains(at);
        }
        Instant last = all.getLast();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(Retention.keep(all, last, ALMATY));
    }

    private static List<Instant> all(@Nullable String moments) {
        return moments == null
                ? List.of()
                : Arrays.stream(moments.strip().split(" ", -1))
                        .map(RetentionTest::at)
                        .toList();
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00+06:00").toInstant();
    }
}
