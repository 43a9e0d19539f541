package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;

/// Section 7.3. `wholeAntigen` says that nothing against the antigen may be given, `cvx` which vaccines may not.
record DetermineContraindications(boolean wholeAntigen, Set<String> cvx) {

    private static final DetermineContraindications NONE = new DetermineContraindications(false, Set.of());

    /// Tables 7-5 and 7-6: what applies to the patient on the assessment date.
    static DetermineContraindications of(List<Contraindication> contraindications, PatientHistory history) {
        if (contraindications.isEmpty()) {
            return NONE;
        }
        boolean whole = false;
        Set<String> vaccines = new HashSet<>();
        for (Contraindication contraindication : contraindications) {
            if (applies(contraindication, history)) {
                if (contraindication.cvx() == null) {
                    whole = true;
                } else {
                    vaccines.add(contraindication.cvx());
                }
            }
        }
        return new DetermineContraindications(whole, vaccines);
    }

    private static boolean applies(Contraindication contraindication, PatientHistory history) {
        if (!history.hasObservation(contraindication.observationCode())) {
            return false;
        }
        LocalDate begin = AgeRule.date(history.birthDate(), contraindication.beginAge());
        LocalDate end = AgeRule.date(history.birthDate(), contraindication.endAge());
        return (begin == null || !history.assessmentDate().isBefore(begin))
                && (end == null || history.assessmentDate().isBefore(end));
    }

    /// Whether anything may not be given.
    boolean any() {
        return wholeAntigen || !cvx.isEmpty();
    }

    /// Table 7-7: nothing may be given, or none of the preferable vaccines of the series.
    boolean forbid(AntigenSeries series) {
        return wholeAntigen
                || (!cvx.isEmpty()
                        && !series.preferable().isEmpty()
                        && series.preferable().stream().allMatch(vaccine -> cvx.contains(vaccine.cvx())));
    }
}
