package org.dosedesk.usecase.keeping.importing.file;

import java.nio.file.Path;
import org.dosedesk.usecase.Progress;

/// Port: reads files that may come from anyone. Safe for use by several threads.
public interface ImportReader {
    /// The most rows that one file may have.
    int MOST_ROWS = 200_000;

    /// Finds out what a file is and reads it. Whatever the file holds, this brings a result.
    ///
    /// @param progress told of the share of this file
    /// @throws java.util.concurrent.CancellationException when the work is to stop
    ReadFile read(Path file, Progress progress);
}
