package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.app.care.IdleWatch;
import org.dosedesk.app.care.IdleWatch.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleWatchTest {
    private static final long WALL = 1_650_000_000_000L;

    private int minutes = 10;
    private int told;
    private final IdleWatch watch = new IdleWatch(() -> minutes, at(0, 0));

    @BeforeEach
    void count() {
        watch.onIdle(() -> told++);
    }

    @ParameterizedTest
    @CsvSource({
        // seconds by the wall's clock, by the running clock, told
        "599, 599, 0",
        "600, 600, 1",
        // the clock on the wall was set back or forward
        "-86400, 599, 0",
        "-86400, 600, 1",
        "86400, 1, 1",
        // the computer slept, and the running clock with it
        "3600, 2, 1",
    })
    void tellsAfterTenMinutesByEitherClock(long wall, long running, int expected) {
        watch.look(at(wall, running));

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void aTouchBeginsTheMinutesAnew() {
        assertThat(watch.touched(at(599, 599))).isFalse();
        watch.look(at(1198, 1198));
        assertThat(told).isZero();
        watch.look(at(1199, 1199));
        assertThat(told).isEqualTo(1);
        watch.look(at(1200, 1200));
        assertThat(told).isEqualTo(1);
    }

    @Test
    void aTouchThatComesTooLateLocksFirst() {
        assertThat(watch.touched(at(600, 600))).isTrue();

        assertThat(told).isEqualTo(1);
    }

    @Test
    void isOffWithZeroAndFollowsTheSetting() {
        minutes = 0;
        watch.look(at(100_000, 100_000));
        assertThat(told).isZero();
        minutes = 2;
        watch.look(at(100_000, 100_000));
        assertThat(told).isEqualTo(1);
    }

    private static Moment at(long wallSeconds, long runningSeconds) {
        return new Moment(WALL + wallSeconds * 1000, runningSeconds * 1000);
    }
}
