package org.dosedesk.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.usecase.journal.export.TableWriter;

/// Writes CSV that spreadsheets of the region open as it is: UTF-8 with a byte order mark, `;`. A cell that begins as a
/// formula does gets an apostrophe before it, which spreadsheets take for "this is text".
public final class CsvTableWriter implements TableWriter {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    @Override
    public void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "table", ".tmp");
        try {
            try (Writer text = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                text.write('\uFEFF');
                try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
                    csv.writeRecord(header);
                    rows.forEach(row -> csv.writeRecord(
                            row.stream().map(CsvTableWriter::harmless).toList()));
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
