package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.util.List;

/// Port: backups as files in folders. Every call waits for the disk, or for a stick.
public interface BackupShelf {

    /// The backups in a folder, those that hold the most lines of the journal first, whatever the clock was then;
    /// empty when there is no such folder.
    List<BackupCopy> list(Path folder);

    /// Looks at one file.
    ///
    /// @throws BackupException when it isn't there
    BackupCopy look(Path file);

    /// Whether the folder is there: a stick may not be plugged in.
    boolean reachable(Path folder);

    /// Copies a backup into a folder, under its own name. When this returns the copy survives a power cut; when it
    /// throws, no part of it is left.
    ///
    /// @throws BackupException when it can't be copied
    void copy(Path file, Path folder);

    /// Deletes a backup.
    ///
    /// @throws BackupException when it can't be deleted
    void delete(Path file);
}
