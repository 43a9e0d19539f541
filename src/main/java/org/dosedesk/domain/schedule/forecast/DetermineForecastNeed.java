package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// Section 7.4, table 7-10: should a patient with an open target dose receive it?
final class DetermineForecastNeed {

    private DetermineForecastNeed() {}

    /// The status of a patient who should not: past the season's end or the maximum age date `max`. Null when nothing
    /// forbids it.
    static @Nullable PatientSeriesStatus refusal(PatientSeries patient, SeriesDose target, @Nullable LocalDate max) {
        LocalDate asOf = patient.history().assessmentDate();
        SeriesDose.Season season = target.season();
        if (season != null && season.end() != null && asOf.isAfter(season.end())) {
            return PatientSeriesStatus.NOT_RECOMMENDED;
        }
        return max != null && !asOf.isBefore(max) ? PatientSeriesStatus.AGED_OUT : null;
    }

    /// Whether the earliest date comes only after the maximum age.
    static boolean isUnableToFinish(LocalDate earliest, @Nullable LocalDate max) {
        return max != null && !earliest.isBefore(max);
    }
}
