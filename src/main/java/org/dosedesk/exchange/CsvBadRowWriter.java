package org.dosedesk.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dosedesk.usecase.keeping.importing.file.BadRowWriter;

/// Writes rejected rows as CSV that spreadsheets of the region open as it is: UTF-8 with a byte order mark, `;`,
/// and nothing that they would take for a formula. Read again, the cells are as they were.
public final class CsvBadRowWriter implements BadRowWriter {
    @Override
    public void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "rows", ".tmp");
        try {
            try (Writer text = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                text.write('\uFEFF');
                try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
                    csv.writeRecord(header);
                    rows.forEach(row ->
                            csv.writeRecord(row.stream().map(Formulas::harmless).toList()));
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
