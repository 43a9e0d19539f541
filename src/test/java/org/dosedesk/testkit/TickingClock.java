package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that is a second later each time it is asked, as if the nurse took her time. It begins with 25.02.2022,
/// half past midnight.
public final class TickingClock extends Clock {
    private static final Instant BEGIN = Night.at(LocalDate.of(2022, 2, 25));

    private final AtomicLong asked = new AtomicLong();

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
        return BEGIN.plusSeconds(asked.incrementAndGet());
    }
}
