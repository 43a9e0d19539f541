package org.dosedesk.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.usecase.keeping.importing.file.BadRowWriter;

/// Writes rejected rows as [CsvTableWriter] writes tables. Read again, the cells are as they were.
public final class CsvBadRowWriter implements BadRowWriter {
    @Override
    public void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        new CsvTableWriter().write(file, header, rows.stream());
    }
}
