package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A clock in Almaty that shows half past midnight of the day last set, and a second more each time it is asked.
public final class MovedClock extends Clock {
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
        return Night.ALMATY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests stay in Almaty");
    }

    @Override
    public Instant instant() {
        return day.atTime(Night.HOUR).plusSeconds(asked++).atZone(Night.ALMATY).toInstant();
    }
}
