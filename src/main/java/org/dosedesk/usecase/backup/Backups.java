package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import org.dosedesk.usecase.Progress;

/// Port: the backups of one unlocked register. Safe for use by several threads; saves go on meanwhile and wait for
/// as long as copying the file takes, no longer.
public interface Backups {

    /// The folder of the register's own backups; it need not exist yet.
    Path folder();

    /// What tells this register's backups from those of others.
    String register();

    /// The number of the journal's last line that changed a record, 0 when there is none. Waits for the disk.
    long lastChange();

    /// Whether what a backup holds is of this register's past: not so when the register was brought back from an
    /// older one since. Waits for the disk.
    boolean isOfThisPast(BackupInfo info);

    /// Whether a save could not be written down a second time, beside the database, and has not been since.
    boolean secondCopyBehind();

    /// Makes a backup in the register's own folder and tries it: opens it, reads all of it and compares that with
    /// the journal. When this returns it survives a power cut; when it throws, no part of it is left.
    ///
    /// @throws BackupException when it can't be made or turns out wrong
    BackupCopy make(Instant at, Progress progress);

    /// Tries a backup of this register in the same way.
    ///
    /// @throws BackupException when it is not what it should be
    BackupInfo verify(Path file, Progress progress);
}
