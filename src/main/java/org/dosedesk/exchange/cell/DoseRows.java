package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.jspecify.annotations.Nullable;

/// Reads rows of doses.
public final class DoseRows implements RowReader {
    /// What names of Sputnik V without a component mean.
    private static final String COMPONENT_UNKNOWN = "sputnik-v";

    private final Words vaccines = Words.values("vaccine");
    private final Words places = Words.values("place");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        ImportRow.Person person = PersonCells.read(row);
        LocalDate date = row.requiredDate(Column.DOSE_DATE);
        String vaccine = row.required(Column.VACCINE).isEmpty()
                ? null
                : row.word(Column.VACCINE, vaccines, Problem.UNKNOWN_VACCINE);
        if (COMPONENT_UNKNOWN.equals(vaccine)) {
            row.fail(Column.VACCINE, Problem.VACCINE_COMPONENT);
        }
        String place = row.word(Column.PLACE, places, Problem.UNKNOWN_PLACE);
        String lot = row.text(Column.LOT);
        LocalDate expiry = row.date(Column.EXPIRY);
        String clinic = row.text(Column.CLINIC);
        return row.failed() || date == null || vaccine == null
                ? null
                : new ImportRow.OfDose(
                        row.number(),
                        row.part(),
                        person,
                        date,
                        vaccine,
                        lot,
                        expiry,
                        place == null ? null : Place.valueOf(place),
                        clinic);
    }
}
