package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.dosedesk.usecase.journal.Seal;

/// An open database to be backed up.
public interface BackupSource {

    /// Copies the database, encrypted as it is; saves wait for as long. Later saves are written down a second time
    /// in a file of their own.
    ///
    /// @return the journal's end in the copy
    Seal copyTo(Path file) throws SQLException, IOException;

    /// The number of the journal's last line that changed a record, 0 when there is none.
    long lastChange();

    /// Whether the journal has a line with this number, written at this moment.
    boolean holds(long number, Instant at);

    /// Whether saves are missing from what is written down a second time.
    boolean secondCopyBehind();

    /// Every save up to this number lies in enough backups.
    void forgetChangesUpTo(long number) throws IOException;
}
