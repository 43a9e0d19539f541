package org.dosedesk.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.usecase.lot.TableWriter;

/// Writes tables as CSV that spreadsheets of the region open as it is. What a spreadsheet would take for a formula gets
/// an apostrophe before it: a name in a register must not run anything (OWASP, CSV Injection).
public final class CsvTableWriter implements TableWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CsvBadRowWriter csv = new CsvBadRowWriter();

    @Override
    public void write(Path file, List<String> header, List<List<String>> rows) throws IOException {
        csv.write(file, header, rows.stream().map(CsvTableWriter::harmless).toList());
    }

    private static List<String> harmless(List<String> row) {
        return row.stream().map(cell -> isFormula(cell) ? "'" + cell : cell).toList();
    }

    // A phone number is no formula: `+7 700 …` stays as it is dialled.
    private static boolean isFormula(String cell) {
        String text = cell.stripLeading();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("\\+[0-9 ]+");
    }
}
