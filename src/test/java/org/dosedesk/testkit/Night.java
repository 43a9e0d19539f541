package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The hour at which the tests are held: half past midnight in Almaty, when in Greenwich it is still yesterday. A
/// day
/// that is taken from the wrong zone is a wrong day then.
public final class Night {
    /// Where the plant is.
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// Half past midnight.
    public static final LocalTime HOUR = LocalTime.of(0, 30);

    private Night() {}

    /// A clock that stands at the beginning of a day.
    public static Clock of(LocalDate day) {
        return Clock.fixed(at(day), ALMATY);
    }

    /// The moment at which that clock stands.
    public static Instant at(LocalDate day) {
        return day.atTime(HOUR).atZone(ALMATY).toInstant();
    }
}
