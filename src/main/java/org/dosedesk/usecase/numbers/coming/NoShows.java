package org.dosedesk.usecase.numbers.coming;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.usecase.register.Snapshot;

/// How many of those asked to come usually don't, from the lists that came back. The exempt and those who refused are
/// not among them: the arithmetic takes them off by name.
///
/// @param asked rows given, absent, unwell or postponed
/// @param missed absent, unwell or postponed
public record NoShows(int asked, int missed) {
    /// What is assumed while the register knows too little.
    public static final int ASSUMED_PERCENT = 10;

    private static final int ENOUGH = 20;

    public NoShows {
        if (missed < 0 || missed > asked) {
            throw new IllegalArgumentException("no more can miss than are asked");
        }
    }

    /// From all lists entered so far.
    public static NoShows of(Snapshot snapshot) {
        int asked = 0;
        int missed = 0;
        for (Attendance attendance : snapshot.all(Attendance.class)) {
            if (!attendance.entered()) {
                continue;
            }
            for (AttendanceRow row : attendance.rows()) {
                switch (row.outcome()) {
                    case GIVEN -> asked++;
                    case ABSENT, UNWELL, POSTPONED -> {
                        asked++;
                        missed++;
                    }
                    case REFUSED, EXEMPT, NOT_ADMITTED, ALREADY_HAD, BLANK -> {
                        // Not among those who would have come for a dose.
                    }
                }
            }
        }
        return new NoShows(asked, missed);
    }

    /// Whether enough were asked to go by it.
    public boolean known() {
        return asked >= ENOUGH;
    }

    /// The whole percentage, half rounded up; [#ASSUMED_PERCENT] while too little is known.
    public int percent() {
        return known()
                ? BigDecimal.valueOf(100L * missed)
                        .divide(BigDecimal.valueOf(asked), 0, RoundingMode.HALF_UP)
                        .intValueExact()
                : ASSUMED_PERCENT;
    }
}
