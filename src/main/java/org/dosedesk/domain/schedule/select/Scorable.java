package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A patient series in the competition of its series group, and what the scoring rules ask of it (tables 8-4, 8-10).
/// `assessmentDate` picks the rules in force.
record Scorable(PatientSeriesForecast forecast, LocalDate birthDate, LocalDate assessmentDate) {

    /// SELECTB-6.
    boolean isComplete() {
        return forecast.status() == PatientSeriesStatus.COMPLETE;
    }

    /// SELECTB-16.
    boolean isInProcess() {
        return forecast.status() == PatientSeriesStatus.NOT_COMPLETE && validDoses() > 0;
    }

    /// SELECTB-21.
    int validDoses() {
        return forecast.count(TargetDose.Status.SATISFIED);
    }

    /// SELECTB-5.
    int openDoses() {
        return forecast.count(TargetDose.Status.NOT_SATISFIED);
    }

    /// SELECTB-2.
    boolean hasAllValidDoses() {
        for (DoseEvaluation evaluation : forecast.evaluations()) {
            if (!evaluation.isValid()) {
                return false;
            }
        }
        return true;
    }

    /// SELECTB-23.
    boolean isProduct() {
        return forecast.series().select().productPath();
    }

    /// SELECTB-14.
    @Nullable LocalDate start() {
        ForecastDates dates = forecast.dates();
        return dates == null ? null : dates.start();
    }

    /// SELECTB-12: the earliest date plus the longest minimum interval of the doses after the next.
    @Nullable LocalDate finish() {
        LocalDate start = start();
        if (start == null) {
            return null;
        }
        TimeSpan longest = null;
        boolean isNext = true;
        for (TargetDose target : forecast.targets()) {
            if (target.status() == TargetDose.Status.NOT_SATISFIED) {
                longest = isNext ? null : longer(longest, target.seriesDose());
                isNext = false;
            }
        }
        return longest == null ? start : longest.after(start);
    }

    private @Nullable TimeSpan longer(@Nullable TimeSpan longest, SeriesDose dose) {
        TimeSpan longer = longest;
        for (IntervalRule rule : dose.intervals()) {
            TimeSpan min = rule.period().contains(assessmentDate) ? rule.min() : null;
            if (min != null && (longer == null || min.compareTo(longer) > 0)) {
                longer = min;
            }
        }
        return longer;
    }

    /// SELECTB-3: finished before the maximum age of the last target dose.
    boolean isCompletable() {
        LocalDate finish = finish();
        AgeRule rule = AgeRule.inForce(forecast.targets().getLast().seriesDose().ages(), assessmentDate);
        LocalDate max = rule == null ? null : AgeRule.date(birthDate, rule.max());
        return finish != null && (max == null || finish.isBefore(max));
    }

    int preference() {
        return forecast.series().select().preference();
    }
}
