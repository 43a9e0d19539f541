package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void aMomentHasWholeMicroseconds() {
        Clock clock = App.clock();

        for (int i = 0; i < 1000; i++) {
            Instant moment = clock.instant();
            assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
        }
        assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault());
    }
}
