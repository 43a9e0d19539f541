package org.dosedesk.exchange.cell;

import org.dosedesk.domain.worker.Iin;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;

/// Reads whom a row speaks of.
final class PersonCells {
    private PersonCells() {}

    /// The personnel number, the IIN or both; neither is a mistake.
    static ImportRow.Person read(RowCells row) {
        String number = row.text(Column.PERSONNEL_NUMBER);
        Iin iin = row.iin(Column.IIN);
        if (number.isEmpty() && iin == null && !row.failed()) {
            row.fail(row.has(Column.PERSONNEL_NUMBER) ? Column.PERSONNEL_NUMBER : Column.IIN, Problem.MISSING_VALUE);
        }
        return new ImportRow.Person(number, iin);
    }
}
