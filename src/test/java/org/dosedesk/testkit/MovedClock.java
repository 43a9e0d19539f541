package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock in Almaty that shows ten in the morning of the day last set, and a second more each time it is asked.
public final class MovedClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private LocalDate day;
    private int asked;

    public MovedClock(LocalDate day) {
        this.day = day;
    }

    /// Moves on to another day.
    public void moveTo(LocalDate to) {
        day = to;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests stay in Almaty");
    }

    @Override
    public Instant instant() {
        return day.atTime(10, 0).plusSeconds(asked++).atZone(ZONE).toInstant();
    }
}
