package org.dosedesk.usecase.keeping.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Port: saves rejected rows as a table that can be mended and imported again.
public interface BadRowWriter {
    /// Writes a header and rows; a file of that name is replaced only when all is written.
    ///
    /// @throws IOException when it cannot be written
    void write(Path file, List<String> header, List<List<String>> rows) throws IOException;
}
