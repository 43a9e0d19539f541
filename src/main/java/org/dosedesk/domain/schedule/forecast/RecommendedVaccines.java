package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Section 7.5, FORECASTRECVAC-1: which vaccines to offer.
final class RecommendedVaccines {

    private RecommendedVaccines() {}

    /// The preferable vaccines flagged for forecasting that are not contraindicated and whose age window holds the
    /// earliest or the recommended date.
    static List<SeriesDoseVaccine> of(
            SeriesDose target, LocalDate birthDate, ForecastDates dates, Set<String> contraindicated) {
        List<SeriesDoseVaccine> preferable = target.preferable();
        List<SeriesDoseVaccine> found = new ArrayList<>(preferable.size());
        for (int i = 0; i < preferable.size(); i++) {
            SeriesDoseVaccine vaccine = preferable.get(i);
            if (vaccine.forecast()
                    && !contraindicated.contains(vaccine.cvx())
                    && (vaccine.suitsAge(birthDate, dates.earliest())
                            || vaccine.suitsAge(birthDate, dates.recommended()))) {
                found.add(vaccine);
            }
        }
        return found.size() == preferable.size() ? preferable : found;
    }
}
