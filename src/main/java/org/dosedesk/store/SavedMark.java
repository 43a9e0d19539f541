package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Files;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Mark;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.journal.Seal;

/// Writes down how far the database is whole. Without a mark a torn end can't be cut off, and that is all: a save
/// doesn't fail for it, but the mark of an older save must go.
final class SavedMark {
    private final RegisterFiles files;

    SavedMark(RegisterFiles files) {
        this.files = files;
    }

    /// Everything up to this end of the journal is on the disk.
    void set(Seal end) {
        try {
            new Mark(Files.size(files.database()), end).write(files.mark(), files.database());
        } catch (IOException e) {
            forget();
        }
    }

    /// The database has been closed: what that has added counts as well, or the next start would look for a torn end.
    void setClosed(Seal end) {
        try {
            DurableFiles.sync(files.database());
            set(end);
        } catch (IOException e) {
            // the next start looks
        }
    }

    /// Whether saves that were on the disk are missing from a register whose journal ends here.
    boolean knowsMoreThan(Seal end) {
        try {
            Mark known = Mark.read(files.mark());
            return known != null
                    && (known.seal().number() > end.number()
                            || (known.seal().number() == end.number()
                                    && !known.seal().equals(end)));
        } catch (IOException e) {
            // without a mark nothing is known
            return false;
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(files.mark());
        } catch (IOException e) {
            // a disk that takes nothing any more
        }
    }
}
