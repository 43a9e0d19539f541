package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy.State;
import org.dosedesk.usecase.backup.BackupState.Reach;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.jspecify.annotations.Nullable;

/// Makes backups when they are due, keeps as many as are worth keeping, and brings them to a second folder when it
/// is there. Every call waits for the disk.
public final class KeepBackups {
    private static final Duration STALE = Duration.ofDays(2);
    private static final Duration MIGRATION_KEPT = Duration.ofDays(30);

    private final Backups backups;
    private final BackupShelf shelf;
    private final Journal journal;
    private final Clock clock;

    /// @param journal of the same register: notes each backup that was made
    public KeepBackups(Backups backups, BackupShelf shelf, Journal journal, Clock clock) {
        this.backups = backups;
        this.shelf = shelf;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes and tries a backup, notes it in the journal, brings it and those that are missing there to the second
    /// folder, and deletes those that are no longer worth keeping. The note lies behind the backup; it changes no
    /// record, so no further backup is due for it.
    ///
    /// @param second null when none was chosen
    /// @throws BackupException when no backup could be made; those there were stay
    public synchronized BackupRun run(@Nullable Path second, Progress progress) {
        BackupCopy made = backups.make(clock.instant(), progress);
        journal.note(JournalEvent.BACKED_UP, null, name(made));
        List<BackupCopy> own = shelf.list(backups.folder());
        prune(own);
        if (second == null) {
            return new BackupRun(made, Reach.NONE, null);
        } else if (!shelf.reachable(second)) {
            return new BackupRun(made, Reach.MISSING, null);
        }
        return new BackupRun(made, Reach.REACHED, catchUp(own, second));
    }

    /// Brings what the second folder misses there, when it is there again.
    ///
    /// @return why it failed, empty when it didn't
    public synchronized Optional<BackupException.Reason> catchUp(Path second) {
        return shelf.reachable(second)
                ? Optional.ofNullable(catchUp(shelf.list(backups.folder()), second))
                : Optional.of(BackupException.Reason.MISSING);
    }

    /// Whether no backup has been made today, or the saves since the last one lie in the database alone.
    public boolean dueToday() {
        LocalDate today = LocalDate.now(clock);
        return backups.secondCopyBehind()
                || newest(shelf.list(backups.folder()))
                        .map(info ->
                                !LocalDate.ofInstant(info.at(), clock.getZone()).equals(today))
                        .orElse(true);
    }

    /// Whether any record changed since the last backup.
    public boolean dueOnLeaving() {
        return changedSince(newest(shelf.list(backups.folder())));
    }

    /// Whether saves since the last backup lie in the database alone.
    public boolean secondCopyBehind() {
        return backups.secondCopyBehind();
    }

    /// Tries one backup.
    ///
    /// @throws BackupException when it is not what it should be
    public BackupInfo verify(Path file, Progress progress) {
        return backups.verify(file, progress);
    }

    /// How things stand.
    public BackupState look(@Nullable Path second) {
        List<BackupCopy> own = shelf.list(backups.folder());
        Reach reach = second == null ? Reach.NONE : shelf.reachable(second) ? Reach.REACHED : Reach.MISSING;
        List<BackupCopy> there = second == null || reach == Reach.MISSING
                ? List.of()
                : shelf.list(second).stream()
                        .filter(copy -> copy.info() == null || isMine(copy))
                        .toList();
        Optional<BackupInfo> newest = newest(own);
        Instant now = clock.instant();
        boolean old = newest.map(info -> info.at().plus(STALE).isBefore(now) || info.isFromFuture(now))
                .orElse(true);
        return new BackupState(
                own,
                there,
                reach,
                newest.map(BackupInfo::at).orElse(null),
                old && changedSince(newest),
                backups.secondCopyBehind());
    }

    private boolean changedSince(Optional<BackupInfo> newest) {
        return backups.lastChange() > newest.map(BackupInfo::last).orElse(0L);
    }

    private BackupException.@Nullable Reason catchUp(List<BackupCopy> own, Path second) {
        try {
            Set<String> there = new HashSet<>();
            shelf.list(second).stream()
                    .filter(copy -> copy.state() != State.DAMAGED)
                    .forEach(copy -> there.add(name(copy)));
            Set<Instant> worthIt = keep(own);
            for (BackupCopy copy : own) {
                BackupInfo info = copy.info();
                if (info != null && isMine(copy) && worthIt.contains(info.at()) && !there.contains(name(copy))) {
                    shelf.copy(copy.file(), second);
                }
            }
            prune(shelf.list(second));
            return null;
        } catch (BackupException e) {
            return e.reason();
        }
    }

    private void prune(List<BackupCopy> copies) {
        Set<Instant> stay = keep(copies);
        for (BackupCopy copy : copies) {
            BackupInfo info = copy.info();
            if (info != null && isMine(copy) && !stay.contains(info.at())) {
                shelf.delete(copy.file());
            }
        }
    }

    /// Damaged ones hold no place, and what was kept before a migration isn't counted for a while.
    private Set<Instant> keep(List<BackupCopy> copies) {
        Instant now = clock.instant();
        Set<Instant> stay = new HashSet<>();
        List<Instant> counted = new ArrayList<>();
        for (BackupCopy copy : copies) {
            BackupInfo info = copy.info();
            if (info != null && isMine(copy)) {
                boolean young = info.at().plus(MIGRATION_KEPT).isAfter(now);
                boolean apart = info.kind() == BackupInfo.Kind.BEFORE_MIGRATION && young;
                Collections.addAll(apart ? stay : counted, info.at());
            }
        }
        stay.addAll(Retention.keep(counted, now, clock.getZone()));
        return stay;
    }

    private Optional<BackupInfo> newest(List<BackupCopy> copies) {
        return copies.stream()
                .filter(this::isMine)
                .map(BackupCopy::info)
                .filter(Objects::nonNull)
                .filter(backups::isOfThisPast)
                .findFirst();
    }

    private boolean isMine(BackupCopy copy) {
        BackupInfo info = copy.info();
        return info != null && info.register().equals(backups.register());
    }

    private static String name(BackupCopy copy) {
        return String.valueOf(copy.file().getFileName());
    }
}
