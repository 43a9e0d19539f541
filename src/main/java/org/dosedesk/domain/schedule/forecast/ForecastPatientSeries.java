package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.jspecify.annotations.Nullable;

/// Chapter 7 in order: conditional skip, immunity, contraindications, need for another dose, dates, and the check that
/// the dose forecast is not
/// skipped on its own earliest date (7.6).
public final class ForecastPatientSeries {

    private ForecastPatientSeries() {}

    /// The forecast of an evaluated series; target doses that are skipped are marked so in `patient`.
    public static PatientSeriesForecast forecast(PatientSeries patient, Antigen antigen) {
        patient.skipWhenForecasting();
        SeriesDose target = patient.next();
        if (target != null && DetermineEvidenceOfImmunity.isImmune(antigen, patient.history())) {
            return closed(patient, PatientSeriesStatus.IMMUNE);
        }
        DetermineContraindications contraindications = DetermineContraindications.of(antigen, patient.history());
        if (target != null && contraindications.forbid(patient.series())) {
            return closed(patient, PatientSeriesStatus.CONTRAINDICATED);
        }
        while (target != null) {
            LocalDate max = GenerateForecastDates.maxAgeDate(patient, target);
            PatientSeriesStatus refusal = DetermineForecastNeed.refusal(patient, target, max);
            if (refusal != null) {
                return closed(patient, refusal);
            }
            ForecastDates dates = GenerateForecastDates.generate(patient, target, max);
            if (DetermineForecastNeed.isUnableToFinish(dates, max)) {
                return closed(patient, PatientSeriesStatus.AGED_OUT);
            }
            if (!patient.skipOn(dates.earliest())) {
                List<SeriesDoseVaccine> vaccines =
                        RecommendedVaccines.of(target, patient.birthDate(), dates, contraindications.cvx());
                return result(patient, PatientSeriesStatus.NOT_COMPLETE, target, dates, vaccines);
            }
            patient.skipWhenForecasting();
            target = patient.next();
        }
        boolean any = patient.count(TargetDose.Status.SATISFIED) > 0;
        return closed(patient, any ? PatientSeriesStatus.COMPLETE : PatientSeriesStatus.NOT_RECOMMENDED);
    }

    private static PatientSeriesForecast closed(PatientSeries patient, PatientSeriesStatus status) {
        return result(patient, status, null, null, List.of());
    }

    private static PatientSeriesForecast result(
            PatientSeries patient,
            PatientSeriesStatus status,
            @Nullable SeriesDose next,
            @Nullable ForecastDates dates,
            List<SeriesDoseVaccine> vaccines) {
        return new PatientSeriesForecast(
                patient.series(),
                status,
                forecastNumber(patient),
                next,
                dates,
                vaccines,
                patient.evaluations(),
                patient.targets());
    }

    /// FORECASTDN-1: the satisfied target doses plus 1; of a target dose with a season, those satisfied since its
    /// start.
    private static int forecastNumber(PatientSeries patient) {
        int satisfied = 0;
        for (TargetDose target : patient.targets()) {
            SeriesDose.Season season = target.seriesDose().season();
            LocalDate start = season == null ? null : season.start();
            VaccineDoseAdministered by = target.satisfiedBy();
            if (by != null && (start == null || !by.date().isBefore(start))) {
                satisfied++;
            }
        }
        return satisfied + 1;
    }
}
