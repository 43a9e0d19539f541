package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;

/// Section 5.1: which series concern this patient at all.
public final class SelectRelevantPatientSeries {

    private SelectRelevantPatientSeries() {}

    /// Whether the series is relevant (table 5-5): the gender fits, and a risk series has an indication that applies.
    public static boolean isRelevant(AntigenSeries series, PatientHistory history) {
        if (!series.requiredGenders().isEmpty() && !series.requiredGenders().contains(history.gender())) {
            return false;
        }
        if (series.type() != AntigenSeries.Type.RISK) {
            return true;
        }
        for (AntigenSeries.Indication indication : series.indications()) {
            if (applies(indication, history)) {
                return true;
            }
        }
        return false;
    }

    /// Table 5-4: an active observation, at an age between the two of the indication.
    private static boolean applies(AntigenSeries.Indication indication, PatientHistory history) {
        if (!history.hasObservation(indication.observationCode())) {
            return false;
        }
        LocalDate begin = AgeRule.date(history.birthDate(), indication.beginAge());
        LocalDate end = AgeRule.date(history.birthDate(), indication.endAge());
        return (begin == null || !history.assessmentDate().isBefore(begin))
                && (end == null || history.assessmentDate().isBefore(end));
    }
}
