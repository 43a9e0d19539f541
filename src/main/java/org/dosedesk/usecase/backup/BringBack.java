package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.WayBack.Ready;
import org.jspecify.annotations.Nullable;

/// Finds backups of a register and brings one of them back. Every call waits for the disk.
public final class BringBack {
    private final WayBack wayBack;
    private final BackupShelf shelf;
    private final Gate gate;
    private final Clock clock;

    /// Slows the guessing of passwords down.
    public interface Gate {
        /// Checks a password, unless it is too early for that.
        ///
        /// @param check throws when the password is not right
        Ready through(Path register, String user, Supplier<Ready> check);
    }

    public BringBack(WayBack wayBack, BackupShelf shelf, Gate gate, Clock clock) {
        this.wayBack = wayBack;
        this.shelf = shelf;
        this.gate = gate;
        this.clock = clock;
    }

    /// The backups at hand, or what stands in for one where there is none: the register's own, then those of the
    /// second folder, each the newest first.
    ///
    /// @param second null when none was chosen
    public List<BackupCopy> find(Path register, @Nullable Path second) {
        List<BackupCopy> there = second == null ? List.of() : shelf.list(second);
        List<BackupCopy> own = shelf.list(wayBack.backupsOf(register));
        List<BackupCopy> all = Stream.concat(own.stream(), there.stream()).toList();
        return all.isEmpty() ? wayBack.beginningOf(register).stream().toList() : all;
    }

    /// What time it is.
    public Instant now() {
        return clock.instant();
    }

    /// Looks at a file from elsewhere.
    ///
    /// @throws BackupException when it isn't there
    public BackupCopy look(Path file) {
        return shelf.look(file);
    }

    /// Who may bring it back.
    public List<String> users(Path file) {
        return wayBack.users(file);
    }

    /// Unlocks and tries a backup, and makes all ready beside the register, which stays as it is.
    ///
    /// @param password wiped before this returns or throws
    public Ready prepare(Path file, Path register, String user, char[] password, Progress progress) {
        try {
            return gate.through(register, user, () -> wayBack.prepare(file, register, user, password, progress));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /// Puts it in the place of the register.
    public WayBack.Restored bringBack(Ready ready, boolean withLater, Progress progress) {
        return ready.bringBack(withLater, clock.instant(), progress);
    }
}
