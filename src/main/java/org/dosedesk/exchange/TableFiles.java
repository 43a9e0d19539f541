package org.dosedesk.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dosedesk.usecase.TableWriter;

/// Writes a workbook where the file's name asks for one by its ending `.xlsx`, else CSV.
public final class TableFiles implements TableWriter {
    private static final String WORKBOOK = ".xlsx";

    private final TableWriter csv = new CsvTableWriter();
    private final TableWriter xlsx = new XlsxTableWriter();

    @Override
    public void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
        (workbook ? xlsx : csv).write(file, header, rows);
    }
}
