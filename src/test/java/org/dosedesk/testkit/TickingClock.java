package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that is a second later each time it is asked, as if the nurse took her time. It begins on 25.02.2022.
public final class TickingClock extends Clock {
    private static final Instant BEGIN = Instant.parse("2022-02-25T06:00:00Z");

    private final AtomicLong asked = new AtomicLong();

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Almaty");
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
