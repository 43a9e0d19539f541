package org.dosedesk.exchange.cell;

import java.time.LocalDate;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationShape;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.jspecify.annotations.Nullable;

/// Reads rows of illnesses and other observations: a row has either an illness or an observation.
public final class IllnessRows implements RowReader {
    private final Words illnesses = Words.values("illness");
    private final Words observations = Words.values("observation");
    private final Words vaccines = Words.values("vaccine");
    private final Words groups = Words.values("against");

    @Override
    public @Nullable ImportRow read(RowCells row) {
        ImportRow.Person person = PersonCells.read(row);
        Column column = row.has(Column.OBSERVATION) ? Column.OBSERVATION : Column.GROUND;
        String observed = row.text(column);
        if (observed.isEmpty() || illnesses.meaning(observed) != null) {
            return illness(row, person, observed.isEmpty() ? Column.ILLNESS : column);
        }
        String ground = row.word(column, observations, Problem.UNKNOWN_OBSERVATION);
        ObservationKind kind =
                ground == null ? null : ObservationKind.named(ground).orElseThrow();
        if (kind == null) {
            return null;
        }
        boolean ofGroup = kind.shape() == ObservationShape.PERIOD_OF_GROUP;
        Column vaccine = row.has(Column.PRODUCT) ? Column.PRODUCT : Column.VACCINE;
        String product = kind.namesProduct() && !row.required(vaccine).isEmpty()
                ? row.word(vaccine, ofGroup ? groups : vaccines, Problem.UNKNOWN_VACCINE)
                : null;
        LocalDate from = kind.dayMayBeUnknown() ? row.date(Column.FROM) : row.requiredDate(Column.FROM);
        LocalDate until = kind.lasting() ? row.date(Column.UNTIL) : null;
        return row.failed()
                ? null
                : new ImportRow.OfObservation(
                        row.number(),
                        person,
                        product == null ? kind.code() : Observation.about(kind.code(), product),
                        from == null ? Observation.DAY_UNKNOWN : from,
                        until);
    }

    private @Nullable ImportRow illness(RowCells row, ImportRow.Person person, Column column) {
        String code = row.required(column).isEmpty() ? null : row.word(column, illnesses, Problem.UNKNOWN_ILLNESS);
        LocalDate onset = row.date(Column.ONSET);
        LocalDate recovery = row.requiredDate(Column.RECOVERY);
        return row.failed() || code == null || recovery == null
                ? null
                : new ImportRow.OfIllness(row.number(), person, code, onset, recovery);
    }
}
