package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.jspecify.annotations.Nullable;

/// Reads rows of illnesses.
public final class IllnessRows implements RowReader {
    private final Words illnesses = Words.values("illness");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        ImportRow.Person person = PersonCells.read(row);
        String code = row.required(Column.ILLNESS).isEmpty()
                ? null
                : row.word(Column.ILLNESS, illnesses, Problem.UNKNOWN_ILLNESS);
        LocalDate onset = row.date(Column.ONSET);
        LocalDate recovery = row.requiredDate(Column.RECOVERY);
        return row.failed() || code == null || recovery == null
                ? null
                : new ImportRow.OfIllness(row.number(), person, code, onset, recovery);
    }
}
