package org.dosedesk.usecase.numbers.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Test;

class NoShowsTest {
    @Test
    void tenPercentAreAssumedWhileLittleIsKnown() {
        NoShows few = NoShows.of(Snapshot.EMPTY.with(List.of(list(true, 19, 0, 0))));
        assertThat(few).isEqualTo(new NoShows(19, 0));
        assertThat(few.known()).isFalse();
        assertThat(few.percent()).isEqualTo(10);
    }

    @Test
    void listsEnteredCountAndHalfTypedOnesDoNot() {
        NoShows shows = NoShows.of(
                Snapshot.EMPTY.with(List.of(list(true, 17, 2, 4), list(true, 20, 1, 0), list(false, 0, 9, 0))));
        // 3 of 40 is 7.5 percent.
        assertThat(shows).isEqualTo(new NoShows(40, 3));
        assertThat(shows.known()).isTrue();
        assertThat(shows.percent()).isEqualTo(8);
    }

    private static Attendance list(boolean entered, int given, int absent, int refused) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int i = 0; i < given + absent + refused; i++) {
            Outcome outcome = i < given ? Outcome.GIVEN : i < given + absent ? Outcome.ABSENT : Outcome.REFUSED;
            rows.add(AttendanceRow.of(i + 1, Id.random(), outcome));
        }
        return new Attendance(
                Id.random(),
                Id.random(),
                entered,
                LocalDate.of(2022, 2, 1),
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                rows,
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"));
    }
}
