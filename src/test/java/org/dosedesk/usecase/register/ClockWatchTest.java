package org.dosedesk.usecase.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWatchTest {
    /// When the entry of [TestPlant] was recorded.
    private static final Instant RECORDED = Instant.parse("2022-02-01T04:00:00Z");

    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final Dose dose = TestPlant.dose(worker, "vero-cell", "2022-02-01");

    private Register reopened(Instant now) {
        return Register.open(plant.store, Clock.fixed(now, ZoneId.of("Asia/Almaty")), "А. Сапарова", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-01T04:00:00Z, false",
        "2022-02-01T03:55:00Z, false",
        "2022-02-01T03:54:59Z, true",
        "2021-02-01T04:00:00Z, true"
    })
    void aClockBehindTheNewestEntryIsNoticed(Instant now, boolean noticed) {
        plant.save(List.of(dose));
        assertThat(new ClockWatch(reopened(now)).look().isPresent()).isEqualTo(noticed);
    }

    @Test
    void itTellsWhatTheClockShowsAndWhenTheLastEntryWasSaved() {
        plant.save(List.of(dose));
        Instant now = Instant.parse("2021-12-31T19:00:00Z");
        assertThat(new ClockWatch(reopened(now)).look()).contains(new ClockWatch.Behind(now, RECORDED));
    }

    @Test
    void voidingCountsAsSavingToo() {
        Instant voided = Instant.parse("2022-02-20T04:00:00Z");
        plant.save(List.of(dose.voided(new Voided(voided, "А. Сапарова", "дважды"))));
        assertThat(new ClockWatch(reopened(RECORDED.plusSeconds(60))).look())
                .map(ClockWatch.Behind::lastSaved)
                .contains(voided);
    }

    @Test
    void whatIsSavedMeanwhileIsFollowed() {
        MovingClock clock = new MovingClock(Instant.parse("2022-02-25T06:00:00Z"));
        Register register = Register.open(plant.store, clock, "А. Сапарова", false);
        ClockWatch watch = new ClockWatch(register);
        assertThat(watch.look()).isEmpty();
        register.save(List.of(Change.add(dose)));
        clock.now = Instant.parse("2022-02-24T06:00:00Z");
        assertThat(watch.look()).map(ClockWatch.Behind::lastSaved).contains(Instant.parse("2022-02-25T06:00:00Z"));
    }

    @Test
    void anEmptyRegisterHasNothingToCompareWith() {
        assertThat(new ClockWatch(reopened(Instant.EPOCH)).look()).isEmpty();
    }

    private static final class MovingClock extends Clock {
        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Almaty");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
