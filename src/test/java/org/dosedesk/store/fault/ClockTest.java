package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clock that goes wrong, and a time zone that changes: nothing is refused, the order of saves stays, and so do
/// days and instants.
class ClockTest {
    /// An hour before the clocks went back in New York.
    private static final Instant NIGHT = Instant.parse("2021-11-07T05:30:00Z");

    private static final List<Duration> STEPS = List.of(
            Duration.ZERO,
            Duration.ofDays(1),
            Duration.ofDays(-1),
            Duration.ofHours(1),
            Duration.ofDays(-365 * 60L),
            Duration.ofDays(365 * 40L));

    @TempDir
    Path folder;

    private Instant now = NIGHT;

    /// Shows the time that the test sets.
    private final class Watch extends Clock {
        private final ZoneId zone;

        private Watch(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Watch(other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void savesKeepTheirOrderWhateverTheClockSays() {
        Path register = folder.resolve("register");
        Script script = Script.after(-1);
        List<Instant> told = new ArrayList<>();
        try (RegisterStore store = Plant.vault().create(register, Plant.USER, Plant.password(), false)) {
            Register open = Register.open(store, new Watch(ZoneId.of("America/New_York")), Plant.USER, false);
            for (Duration step : STEPS) {
                now = NIGHT.plus(step);
                told.add(now);
                open.save(script.next());
            }
        }

        assertThat(Kept.check(register, script.unit())).isEqualTo(script.unit());
        try (RegisterStore store = Plant.vault().unlock(register, Plant.USER, Plant.password())) {
            assertThat(store.check(Progress.NONE).fault()).isNull();
            List<HistoryEntry> changes = script.content().stream()
                    .flatMap(record -> store.history(record.id().value()).stream())
                    .sorted((a, b) -> Long.compare(a.number(), b.number()))
                    .toList();
            assertThat(changes.stream().map(HistoryEntry::at).distinct()).containsExactlyElementsOf(told);
            for (int i = 0; i < changes.size(); i++) {
                assertThat(changes.get(i).number()).isEqualTo(i + 1L);
            }
        }
    }

    @Test
    void daysAndInstantsStayWhenTheTimeZoneChangesBetweenStarts() throws Exception {
        Path register = folder.resolve("register");
        Plant.make(register);
        int after = 0;
        for (String zone : List.of("Pacific/Kiritimati", "America/New_York", "Asia/Almaty", "Pacific/Pago_Pago")) {
            assertThat(SavingProcess.Task.save(register, after, 9)
                            .under(List.of("env", "TZ=" + zone))
                            .run())
                    .as(zone)
                    .hasSize(10);
            after += 9;
            assertThat(Kept.check(register, after)).as(zone).isEqualTo(after);
        }
        try (RegisterStore store = Plant.vault().unlock(register, Plant.USER, Plant.password())) {
            assertThat(store.check(Progress.NONE).fault()).isNull();
        }
    }
}
