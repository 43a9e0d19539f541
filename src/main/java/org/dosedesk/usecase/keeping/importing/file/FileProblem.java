package org.dosedesk.usecase.keeping.importing.file;

import java.util.List;

/// Why a file as a whole cannot be imported.
public sealed interface FileProblem {
    /// It speaks of workers, and neither the register nor another file has any.
    record WorkersFirst() implements FileProblem {}

    /// There is no such file.
    record Missing() implements FileProblem {}

    /// There is something of this name, but no ordinary file: a folder, a pipe or a device.
    record NoFile() implements FileProblem {}

    /// The file cannot be opened or read.
    record NotReadable() implements FileProblem {}

    /// The file holds nothing.
    record Empty() implements FileProblem {}

    /// The file is a spreadsheet of a kind that is not read: it can be saved as CSV first.
    record Spreadsheet() implements FileProblem {}

    /// The file is no table at all.
    record NotATable() implements FileProblem {}

    /// A table, but its header tells of none of the known kinds.
    record UnknownTable() implements FileProblem {}

    /// A header without rows below it.
    record HeaderOnly() implements FileProblem {}

    /// Columns that this kind of file cannot do without.
    ///
    /// @param columns at least one
    record MissingColumns(List<Column> columns) implements FileProblem {}

    /// More rows than are taken at once.
    record TooManyRows(int most) implements FileProblem {}

    /// More bytes than are taken at once.
    record TooLarge(int megabytes) implements FileProblem {}

    /// A line longer than any table's.
    record EndlessLine(int megabytes) implements FileProblem {}

    /// More columns than any table's.
    record TooWide(int most) implements FileProblem {}

    /// A workbook that asks for a password.
    record Locked() implements FileProblem {}

    /// A document or a presentation.
    record OtherOffice() implements FileProblem {}

    /// An archive of other files.
    record Archive() implements FileProblem {}

    /// A workbook in which something is broken.
    record Damaged() implements FileProblem {}

    /// A workbook that would be far larger when unpacked.
    record Swollen(int megabytes) implements FileProblem {}

    /// A workbook without anything in its sheets.
    record EmptyBook() implements FileProblem {}

    /// A page of the Internet, or an XML, without a table.
    record PageWithoutTable() implements FileProblem {}
}
