package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;

/// Chapter 7 in order: conditional skip, immunity, contraindications, need for another dose, dates, and the check
/// that the dose forecast is not skipped on its own earliest date (7.6). What is the same for all series against a
/// disease is determined once.
public final class ForecastPatientSeries {

    private final boolean immune;
    private final DetermineContraindications contraindications;

    /// For the series against one disease; `contraindications` are those that what was observed may make apply.
    public ForecastPatientSeries(Immunity immunity, List<Contraindication> contraindications, PatientHistory history) {
        this.immune = DetermineEvidenceOfImmunity.isImmune(immunity, history);
        this.contraindications = DetermineContraindications.of(contraindications, history);
    }

    /// Whether a vaccine against the disease may not be given, so that one series may be ruled out and another not.
    public boolean contraindicatesAny() {
        return contraindications.any();
    }

    /// The outcome of an evaluated series; target doses that are skipped are marked so in `patient`.
    public SeriesOutcome forecast(PatientSeries patient) {
        patient.skipWhenForecasting();
        SeriesDose target = patient.next();
        if (target != null && immune) {
            return SeriesOutcome.closed(patient, PatientSeriesStatus.IMMUNE);
        }
        if (target != null && contraindications.forbid(patient.series())) {
            return SeriesOutcome.closed(patient, PatientSeriesStatus.CONTRAINDICATED);
        }
        while (target != null) {
            LocalDate max = GenerateForecastDates.maxAgeDate(patient, target);
            PatientSeriesStatus refusal = DetermineForecastNeed.refusal(patient, target, max);
            if (refusal != null) {
                return SeriesOutcome.closed(patient, refusal);
            }
            GenerateForecastDates dates = new GenerateForecastDates(patient, target);
            if (DetermineForecastNeed.isUnableToFinish(dates.earliest(), max)) {
                return SeriesOutcome.closed(patient, PatientSeriesStatus.AGED_OUT);
            }
            if (!patient.skipOn(dates.earliest())) {
                return new SeriesOutcome(
                        patient, PatientSeriesStatus.NOT_COMPLETE, target, dates, max, contraindications.cvx());
            }
            patient.skipWhenForecasting();
            target = patient.next();
        }
        boolean any = patient.count(TargetDose.Status.SATISFIED) > 0;
        return SeriesOutcome.closed(patient, any ? PatientSeriesStatus.COMPLETE : PatientSeriesStatus.NOT_RECOMMENDED);
    }
}
