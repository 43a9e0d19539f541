package org.dosedesk.usecase.journal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.usecase.journal.Seal;

/// Port: finds the seals in an earlier export of a journal.
public interface SealReader {

    /// All seals in the file; none when it is no such export.
    ///
    /// @throws IOException when it can't be read
    List<Seal> read(Path file) throws IOException;
}
