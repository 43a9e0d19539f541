package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.exchange.typed.LotCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.jspecify.annotations.Nullable;

/// Reads rows of doses.
public final class DoseRows implements RowReader {
    private static final String REFUSAL = "REFUSAL";
    private static final String EXEMPTION = "EXEMPTION";

    private final VaccineNames vaccines = new VaccineNames();
    private final Words noDoses = Words.values("nodose");
    private final Words places = Words.values("place");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        if (saysNoDose(row)) {
            return null;
        }
        ImportRow.Person person = PersonCells.read(row);
        LocalDate date = row.requiredDate(Column.DOSE_DATE);
        String vaccine = vaccine(row);
        String place = row.word(Column.PLACE, places, Problem.UNKNOWN_PLACE);
        String lot = row.text(Column.LOT);
        LocalDate expiry = row.date(Column.EXPIRY);
        if (expiry == null && !row.has(Column.EXPIRY)) {
            LotCell both = LotCell.read(lot);
            lot = both.lot();
            expiry = both.expiry();
        }
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

    private @Nullable String vaccine(RowCells row) {
        String text = row.required(Column.VACCINE);
        if (text.isEmpty()) {
            return null;
        }
        String named = vaccines.meaning(text);
        String vaccine =
                VaccineNames.COMPONENT_UNKNOWN.equals(named) ? vaccines.component(row.header(Column.DOSE_DATE)) : named;
        if (vaccine == null) {
            row.fail(Column.VACCINE, Problem.UNKNOWN_VACCINE);
        } else if (vaccine.equals(VaccineNames.COMPONENT_UNKNOWN)) {
            row.fail(Column.VACCINE, Problem.VACCINE_COMPONENT);
        }
        return vaccine;
    }

    /// A refusal or an exemption says so wherever it stands; "no" is believed where neither a day nor a vaccine
    /// contradicts it.
    private boolean saysNoDose(RowCells row) {
        String vaccine = row.cell(Column.VACCINE);
        String date = row.cell(Column.DOSE_DATE);
        String ofVaccine = instead(vaccine);
        String ofDate = instead(date);
        if (REFUSAL.equals(ofVaccine) || REFUSAL.equals(ofDate)) {
            return said(row, Warning.Kind.REFUSAL_NOT_DOSE, REFUSAL.equals(ofVaccine) ? vaccine : date);
        }
        if (EXEMPTION.equals(ofVaccine) || EXEMPTION.equals(ofDate)) {
            return said(row, Warning.Kind.EXEMPTION_NOT_DOSE, EXEMPTION.equals(ofVaccine) ? vaccine : date);
        }
        boolean no = (ofVaccine != null || vaccine.isEmpty()) && (ofDate != null || date.isEmpty());
        return no
                && (ofVaccine != null || ofDate != null)
                && said(row, Warning.Kind.NO_DOSE, ofVaccine == null ? date : vaccine);
    }

    private static boolean said(RowCells row, Warning.Kind kind, String text) {
        row.remark(kind, PersonCells.who(row), text);
        return true;
    }

    private @Nullable String instead(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return null;
        }
        return Spelling.code(text).isEmpty() ? "NONE" : noDoses.meaning(text);
    }
}
