package org.dosedesk.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.WholeFile;

/// Writes CSV that spreadsheets of the region open as it is: UTF-8 with a byte order mark, `;`. What a spreadsheet
/// would take for a formula gets an apostrophe before it.
public final class CsvTableWriter implements TableWriter {
    @Override
    public void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        WholeFile.write(file, unfinished -> {
            try (Writer text = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                text.write('\uFEFF');
                try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
                    csv.writeRecord(header);
                    rows.forEach(row ->
                            csv.writeRecord(row.stream().map(Formulas::harmless).toList()));
                }
            }
        });
    }
}
