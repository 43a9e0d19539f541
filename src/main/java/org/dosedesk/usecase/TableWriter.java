package org.dosedesk.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Port: writes a table that a spreadsheet opens. What a spreadsheet would take for a formula is written as text.
public interface TableWriter {

    /// Writes the file as a whole or not at all.
    ///
    /// @param rows read once, one after another
    /// @throws IOException when it can't be written there
    void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException;
}
