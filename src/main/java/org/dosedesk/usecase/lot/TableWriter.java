package org.dosedesk.usecase.lot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Port: saves a table for a spreadsheet. Nothing in it is taken for a formula there.
public interface TableWriter {
    /// Writes a header and rows; a file of that name is replaced only when all is written.
    ///
    /// @throws IOException when it cannot be written
    void write(Path file, List<String> header, List<List<String>> rows) throws IOException;
}
