package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.jspecify.annotations.Nullable;

/// Reads rows of a roster, the name in three columns or in one.
public final class RosterRows implements RowReader {
    private final Words sexes = Words.values("sex");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        String number = row.required(Column.PERSONNEL_NUMBER);
        PersonName name = row.has(Column.SURNAME) ? nameOfThree(row) : nameOfOne(row);
        Iin iin = row.iin(Column.IIN);
        LocalDate birthDate = row.requiredDate(Column.BIRTH_DATE);
        String sex = row.word(Column.SEX, sexes, Problem.UNKNOWN_SEX);
        ImportRow.Roster read = name == null || birthDate == null
                ? null
                : new ImportRow.Roster(
                        row.number(),
                        number,
                        name,
                        iin,
                        birthDate,
                        sex == null ? Sex.UNKNOWN : Sex.valueOf(sex),
                        row.required(Column.UNIT),
                        row.required(Column.WORKSHOP),
                        row.required(Column.SITE),
                        row.text(Column.POSITION),
                        row.text(Column.SHIFT),
                        row.text(Column.PHONE),
                        row.date(Column.HIRED),
                        row.date(Column.LEFT));
        return row.failed() ? null : read;
    }

    private static @Nullable PersonName nameOfThree(RowCells row) {
        String surname = row.required(Column.SURNAME);
        String firstName = row.required(Column.FIRST_NAME);
        return surname.isEmpty() || firstName.isEmpty()
                ? null
                : new PersonName(surname, firstName, row.text(Column.PATRONYMIC));
    }

    private static @Nullable PersonName nameOfOne(RowCells row) {
        String full = row.required(Column.FULL_NAME);
        String[] parts = full.split(" ", 3);
        if (parts.length < 2) {
            if (!full.isEmpty()) {
                row.fail(Column.FULL_NAME, Problem.NAME_INCOMPLETE);
            }
            return null;
        }
        return new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }
}
