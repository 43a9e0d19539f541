package org.dosedesk.usecase.register;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.WorkerEntry;

/// Notices a clock that went backwards: something was saved at a time that, by the clock, is still to come. Then
/// either the clock is wrong now, or it was wrong then. Safe for use by several threads.
public final class ClockWatch {
    /// A clock that is set right by the network moves this far without anything being wrong.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final List<Class<? extends WorkerEntry>> ENTRIES =
            List.of(Dose.class, NotGiven.class, Reaction.class, Waiver.class, Observation.class);

    private final Register register;
    private final AtomicReference<Instant> newest;

    /// A clock that lies behind the newest entry.
    ///
    /// @param shows what the clock shows
    /// @param lastSaved when something was saved last
    public record Behind(Instant shows, Instant lastSaved) {}

    /// Looks through the whole register once, and follows every save from then on.
    public ClockWatch(Register register) {
        this.register = register;
        newest = new AtomicReference<>(newest(register.snapshot()));
        register.onSaved(saved -> see(register.clock().instant()));
    }

    /// Empty when the clock is not behind.
    public Optional<Behind> look() {
        Instant now = register.clock().instant();
        Instant last = newest.get();
        return now.plus(TOLERANCE).isBefore(last) ? Optional.of(new Behind(now, last)) : Optional.empty();
    }

    private void see(Instant instant) {
        newest.accumulateAndGet(instant, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Instant newest(Snapshot snapshot) {
        Stream<Instant> entries =
                ENTRIES.stream().flatMap(type -> snapshot.all(type).stream()).flatMap(ClockWatch::instants);
        Stream<Instant> lists = snapshot.all(SiteList.class).stream().map(SiteList::preparedAt);
        return Stream.concat(entries, lists).max(Instant::compareTo).orElse(Instant.MIN);
    }

    private static Stream<Instant> instants(WorkerEntry entry) {
        Voided mark = entry.voided();
        return Stream.of(entry.recorded().at(), mark == null ? Instant.MIN : mark.at());
    }
}
