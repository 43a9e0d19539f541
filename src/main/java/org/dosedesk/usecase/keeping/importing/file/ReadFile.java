package org.dosedesk.usecase.keeping.importing.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What reading a file brought.
public sealed interface ReadFile {
    /// Which file.
    Path file();

    /// The file cannot be imported at all.
    record Refused(Path file, FileProblem problem) implements ReadFile {}

    /// How a file was written.
    ///
    /// @param encoding the encoding's name, or that of the kind of workbook
    /// @param headerLine the header's number among all lines, counted from 1
    record Form(String encoding, int headerLine) {}

    /// The file is a table of a known kind.
    ///
    /// @param form how it was written
    /// @param header the header's cells as they stand in the file
    /// @param columns where each column stands, counted from 0; one map for each record that a row may hold
    /// @param lines by row number, every row below the header that is not blank, as it stands in the file
    /// @param rows those that could be read, in the same order
    /// @param bad the mistakes of the others
    /// @param warnings what is odd about the file
    /// @param lossyLetters whether the encoding has no Kazakh letters, so that Russian ones may stand for them
    record Table(
            Path file,
            Form form,
            FileKind kind,
            List<String> header,
            List<Map<Column, Integer>> columns,
            Map<Integer, List<String>> lines,
            List<ImportRow> rows,
            List<BadCell> bad,
            List<Warning> warnings,
            boolean lossyLetters)
            implements ReadFile {

        /// A mistake in one of this table's cells.
        ///
        /// @param part which of several records of the row, counted from 0
        public BadCell bad(int row, int part, Column column, Problem problem, String detail) {
            Integer index = columns.get(part).get(column);
            if (index == null) {
                return new BadCell(file, row, "", "", problem, detail);
            }
            List<String> cells = lines.getOrDefault(row, List.of());
            return new BadCell(
                    file, row, header.get(index), index < cells.size() ? cells.get(index) : "", problem, detail);
        }
    }
}
