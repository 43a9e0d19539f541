package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A patient series that competes with others of its series group, and what the scoring rules ask of it (tables
/// 8-4, 8-10).
///
/// @param finish SELECTB-12: the earliest date plus the longest minimum interval of the doses after the next
/// @param isCompletable SELECTB-3: finished before the maximum age of the last target dose
record Scorable(SeriesOutcome outcome, @Nullable LocalDate finish, boolean isCompletable) {

    static Scorable of(SeriesOutcome outcome) {
        LocalDate finish = finish(outcome);
        return new Scorable(outcome, finish, isCompletable(outcome, finish));
    }

    /// SELECTB-6.
    static boolean isComplete(SeriesOutcome outcome) {
        return outcome.status() == PatientSeriesStatus.COMPLETE;
    }

    /// SELECTB-16.
    static boolean isInProcess(SeriesOutcome outcome) {
        return outcome.status() == PatientSeriesStatus.NOT_COMPLETE && outcome.count(TargetDose.Status.SATISFIED) > 0;
    }

    /// SELECTB-21.
    int validDoses() {
        return outcome.count(TargetDose.Status.SATISFIED);
    }

    /// SELECTB-5.
    int openDoses() {
        return outcome.count(TargetDose.Status.NOT_SATISFIED);
    }

    /// SELECTB-2.
    boolean hasAllValidDoses() {
        for (DoseEvaluation evaluation : outcome.evaluations()) {
            if (!evaluation.isValid()) {
                return false;
            }
        }
        return true;
    }

    /// SELECTB-23.
    boolean isProduct() {
        return outcome.series().select().productPath();
    }

    /// SELECTB-14.
    @Nullable LocalDate start() {
        return outcome.start();
    }

    private static @Nullable LocalDate finish(SeriesOutcome outcome) {
        LocalDate start = outcome.start();
        if (start == null) {
            return null;
        }
        LocalDate assessmentDate = outcome.patient().history().assessmentDate();
        List<TargetDose> open = outcome.patient().open();
        TimeSpan longest = null;
        // The first of the open doses is the next.
        for (int i = 1; i < open.size(); i++) {
            longest = longer(longest, open.get(i).seriesDose(), assessmentDate);
        }
        return longest == null ? start : longest.after(start);
    }

    private static @Nullable TimeSpan longer(@Nullable TimeSpan longest, SeriesDose dose, LocalDate assessmentDate) {
        TimeSpan longer = longest;
        for (IntervalRule rule : dose.intervals()) {
            TimeSpan min = rule.period().contains(assessmentDate) ? rule.min() : null;
            if (min != null && (longer == null || min.compareTo(longer) > 0)) {
                longer = min;
            }
        }
        return longer;
    }

    private static boolean isCompletable(SeriesOutcome outcome, @Nullable LocalDate finish) {
        if (finish == null) {
            return false;
        }
        PatientSeries patient = outcome.patient();
        AgeRule rule = AgeRule.inForce(
                patient.open().getLast().seriesDose().ages(), patient.history().assessmentDate());
        LocalDate max = rule == null ? null : AgeRule.date(patient.birthDate(), rule.max());
        return max == null || finish.isBefore(max);
    }

    int preference() {
        return outcome.series().select().preference();
    }
}
