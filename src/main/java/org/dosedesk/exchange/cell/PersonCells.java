package org.dosedesk.exchange.cell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;

/// Reads whom a row speaks of.
final class PersonCells {
    private PersonCells() {}

    /// The personnel number, the IIN or both, with name and birth date where they are stated; neither number nor
    /// IIN is a mistake.
    static ImportRow.Person read(RowCells row) {
        String number = row.text(Column.PERSONNEL_NUMBER);
        Iin iin = row.iin(Column.IIN);
        if (number.isEmpty() && iin == null && !row.failed()) {
            row.fail(row.has(Column.PERSONNEL_NUMBER) ? Column.PERSONNEL_NUMBER : Column.IIN, Problem.MISSING_VALUE);
        }
        return new ImportRow.Person(number, iin, name(row), row.date(Column.BIRTH_DATE));
    }

    /// The name and the personnel number as the row has them, for a sentence about it.
    static String who(RowCells row) {
        return Stream.of(name(row), row.text(Column.PERSONNEL_NUMBER))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(RowCells row) {
        String parts = Stream.of(Column.SURNAME, Column.FIRST_NAME, Column.PATRONYMIC)
                .map(row::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? row.text(Column.FULL_NAME) : parts;
    }
}
