package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.exchange.typed.FullName;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.jspecify.annotations.Nullable;

/// Reads rows of a roster, the name in three columns or in one.
public final class RosterRows implements RowReader {
    private static final Set<WorkerField> READ_WITH_CARE = EnumSet.of(
            WorkerField.PERSONNEL_NUMBER,
            WorkerField.SURNAME,
            WorkerField.FIRST_NAME,
            WorkerField.PATRONYMIC,
            WorkerField.IIN,
            WorkerField.BIRTH_DATE,
            WorkerField.SEX,
            WorkerField.WORKSHOP,
            WorkerField.SITE);

    // What is read as it stands, and may be absent.
    private static final List<Column> OPTIONAL = Arrays.stream(Column.values())
            .filter(column -> column.field() != null && !READ_WITH_CARE.contains(column.field()))
            .toList();

    private final Words sexes = Words.values("sex");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        String number = row.required(Column.PERSONNEL_NUMBER);
        PersonName name = row.has(Column.SURNAME) ? nameOfThree(row) : nameOfOne(row);
        Iin iin = row.iin(Column.IIN);
        LocalDate birthDate = row.requiredDate(Column.BIRTH_DATE);
        String sex = row.word(Column.SEX, sexes, Problem.UNKNOWN_SEX);
        boolean merged = row.cell(Column.UNIT).isEmpty();
        String unit = row.filledDown(Column.UNIT, true);
        String workshop = row.filledDown(Column.WORKSHOP, merged);
        String site = row.filledDown(Column.SITE, merged);
        Map<WorkerField, Object> values = new EnumMap<>(WorkerField.class);
        OPTIONAL.forEach(column -> {
            WorkerField field = Objects.requireNonNull(column.field());
            put(values, field, field.type() == LocalDate.class ? row.date(column) : row.text(column));
        });
        if (row.failed() || name == null || birthDate == null) {
            return null;
        }
        if (merged) {
            row.remark(
                    Warning.Kind.FILLED_DOWN, PersonCells.who(row), String.join(", ", List.of(unit, workshop, site)));
        }
        values.put(WorkerField.PERSONNEL_NUMBER, number);
        values.put(WorkerField.SURNAME, name.surname());
        values.put(WorkerField.FIRST_NAME, name.firstName());
        put(values, WorkerField.PATRONYMIC, name.patronymic());
        put(values, WorkerField.IIN, iin);
        values.put(WorkerField.BIRTH_DATE, birthDate);
        put(values, WorkerField.SEX, sex == null ? null : Sex.valueOf(sex));
        return new ImportRow.Roster(row.number(), unit, workshop, site, values);
    }

    private static void put(Map<WorkerField, Object> values, WorkerField field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            values.put(field, value);
        }
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
        PersonName name = FullName.read(full);
        if (name == null && !full.isEmpty()) {
            row.fail(Column.FULL_NAME, Problem.NAME_INCOMPLETE);
        }
        return name;
    }
}
