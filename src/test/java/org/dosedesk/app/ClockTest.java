package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockTest {

    @Test
    void aMomentHasWholeMicroseconds() {
        Clock clock = App.clock();

        for (int i = 0; i < 1000; i++) {
            assertThat(clock.instant().getNano() % 1000).isZero();
        }
        assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault());
    }
}
