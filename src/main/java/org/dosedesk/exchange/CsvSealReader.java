package org.dosedesk.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.journal.export.SealReader;

/// Finds seals in a CSV file: rows whose first cell is a number and whose last cell is a hash.
public final class CsvSealReader implements SealReader {
    private static final Pattern NUMBER = Pattern.compile("\\uFEFF?\\d{1,18}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Override
    public List<Seal> read(Path file) throws IOException {
        List<Seal> seals = new ArrayList<>();
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                String number = row.getField(0).strip();
                String hash = row.getField(row.getFieldCount() - 1).strip();
                if (NUMBER.matcher(number).matches() && HASH.matcher(hash).matches()) {
                    seals.add(new Seal(Long.parseLong(number.replace("\uFEFF", "")), hash));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            // not a table at all: no seals
            return List.of();
        }
        return seals;
    }
}
