package org.dosedesk.usecase.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.jspecify.annotations.Nullable;

/// The journal of an unlocked register. Every method waits for the disk and is called off the FX thread; any thread.
public final class Journal {
    /// Someone who comes back to a card within this time has not looked anew.
    public static final Duration SAME_LOOK = Duration.ofMinutes(1);

    private static final int PORTION = 1000;

    private final JournalStore store;
    private final Clock clock;
    private final String user;
    private final Deque<JournalNote> waiting = new ArrayDeque<>();
    private final Map<Id<Worker>, Instant> looks = new HashMap<>();

    /// @param user the name that every note will carry
    public Journal(JournalStore store, Clock clock, String user) {
        this.store = store;
        this.clock = clock;
        this.user = user;
    }

    /// Writes down something that happened without a record being changed. Never fails: a note that the disk doesn't
    /// take waits for the next one.
    ///
    /// @param worker whom it is about, null when it is about nobody in particular
    /// @param detail what else there is to say, free of personal data; may be empty
    /// @return whether this and all earlier notes are on the disk
    public synchronized boolean note(JournalEvent event, @Nullable Id<Worker> worker, String detail) {
        waiting.add(new JournalNote(event, clock.instant(), user, worker, detail));
        try {
            while (!waiting.isEmpty()) {
                store.note(waiting.getFirst());
                waiting.removeFirst();
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// Writes down that a worker's card was opened, unless it was so less than [#SAME_LOOK] ago.
    public synchronized void viewed(Id<Worker> worker) {
        Instant now = clock.instant();
        Instant before = looks.get(worker);
        if (before == null || !now.isBefore(before.plus(SAME_LOOK)) || now.isBefore(before)) {
            looks.put(worker, now);
            note(JournalEvent.VIEWED, worker, "");
        }
    }

    /// The numbers of the lines wanted, newest first.
    public List<Long> numbers(JournalFilter filter) {
        return store.numbers(filter);
    }

    /// A filter by days of the clock's time zone.
    ///
    /// @param from first day, null for no such bound
    /// @param until last day, null for no such bound
    public JournalFilter filter(
            Set<Id<Worker>> workers,
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Set<JournalEvent> events) {
        return new JournalFilter(
                workers,
                by,
                from == null ? null : start(from),
                until == null ? null : start(until.plusDays(1)),
                events);
    }

    /// The lines with these numbers, newest first.
    public List<JournalEntry> lines(Collection<Long> numbers) {
        return store.lines(numbers);
    }

    /// Everyone who ever did something, by name.
    public List<String> users() {
        return store.users();
    }

    /// Where the journal ends.
    public Seal seal() {
        return store.seal();
    }

    /// Checks every line and every record against the journal.
    public JournalVerdict check(Progress progress) {
        return store.check(progress);
    }

    /// The first of these seals that the journal does not bear any more; empty when it bears them all.
    public Optional<Seal> firstMissing(List<Seal> seals) {
        Set<Seal> missing = new HashSet<>(seals);
        List<Long> numbers = seals.stream().map(Seal::number).distinct().toList();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            for (JournalEntry line : store.lines(numbers.subList(i, Math.min(i + PORTION, numbers.size())))) {
                missing.remove(new Seal(line.number(), line.hash()));
            }
        }
        return missing.stream().min((a, b) -> Long.compare(a.number(), b.number()));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
