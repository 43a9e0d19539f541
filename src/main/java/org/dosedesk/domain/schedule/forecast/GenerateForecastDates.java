package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.evaluate.IntervalReference;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Kind;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.jspecify.annotations.Nullable;

/// Section 7.5: the dates of the next target dose (FORECASTDTCAN-1, FORECASTDT-1 to -6). Rules with an effective or
/// cessation date count when they are in force on the assessment date.
final class GenerateForecastDates {

    private final PatientSeries patient;
    private final SeriesDose target;
    private final @Nullable AgeRule age;
    private final List<Measured> intervals;
    /// Every date that competed, goal after goal: the explanation.
    private final List<DateCandidate> candidates = new ArrayList<>(8);

    private record Measured(IntervalRule rule, ReferenceDate from) {}

    private GenerateForecastDates(PatientSeries patient, SeriesDose target) {
        this.patient = patient;
        this.target = target;
        LocalDate asOf = patient.history().assessmentDate();
        this.age = AgeRule.inForce(target.ages(), asOf);
        this.intervals = target.intervals().isEmpty()
                ? List.of()
                : new ArrayList<>(target.intervals().size());
        for (IntervalRule rule : target.intervals()) {
            ReferenceDate from = rule.period().contains(asOf) ? IntervalReference.find(rule, patient, null) : null;
            if (from != null) {
                intervals.add(new Measured(rule, from));
            }
        }
    }

    static ForecastDates generate(PatientSeries patient, SeriesDose target, @Nullable LocalDate max) {
        GenerateForecastDates dates = new GenerateForecastDates(patient, target);
        LocalDate earliest = dates.earliest();
        LocalDate recommended = dates.recommended(earliest);
        LocalDate pastDue = dates.pastDue(earliest);
        return new ForecastDates(
                earliest, recommended, pastDue, max == null ? null : max.minusDays(1), dates.candidates);
    }

    /// The first age that is too old, as a date, or null.
    static @Nullable LocalDate maxAgeDate(PatientSeries patient, SeriesDose target) {
        AgeRule rule = AgeRule.inForce(target.ages(), patient.history().assessmentDate());
        return rule == null ? null : AgeRule.date(patient.birthDate(), rule.max());
    }

    private LocalDate earliest() {
        byAge(Goal.EARLIEST, Kind.MIN_AGE, AgeRule::min);
        byInterval(Goal.EARLIEST, Kind.MIN_INTERVAL, IntervalRule::min);
        SeriesDose.Season season = target.season();
        if (season != null && season.start() != null) {
            candidates.add(new DateCandidate(
                    Goal.EARLIEST, Kind.SEASON_START, season.start(), null, null, target.source(), false));
        }
        byConflict();
        for (DoseEvaluation evaluation : patient.evaluations()) {
            if (evaluation.target() != null) {
                Kind kind = evaluation.isInadvertent() ? Kind.INADVERTENT_DOSE : Kind.LAST_DOSE;
                candidates.removeIf(candidate -> candidate.kind() == kind);
                ReferenceDate dose = new ReferenceDate.Dose(
                        evaluation.doseKey(),
                        evaluation.dose().date(),
                        evaluation.isValid() ? evaluation.target() : null);
                candidates.add(new DateCandidate(Goal.EARLIEST, kind, dose.date(), dose, null, null, false));
            }
        }
        LocalDate latest = settle(0);
        return latest == null ? patient.birthDate() : latest;
    }

    private LocalDate recommended(LocalDate earliest) {
        int first = candidates.size();
        byAge(Goal.RECOMMENDED, Kind.EARLIEST_RECOMMENDED_AGE, AgeRule::earliestRecommended);
        if (candidates.size() == first) {
            byInterval(Goal.RECOMMENDED, Kind.EARLIEST_RECOMMENDED_INTERVAL, IntervalRule::earliestRecommended);
        }
        return settleNotBefore(earliest, first, Goal.RECOMMENDED);
    }

    private @Nullable LocalDate pastDue(LocalDate earliest) {
        int first = candidates.size();
        byAge(Goal.PAST_DUE, Kind.LATEST_RECOMMENDED_AGE, AgeRule::latestRecommended);
        if (candidates.size() == first) {
            byInterval(Goal.PAST_DUE, Kind.LATEST_RECOMMENDED_INTERVAL, IntervalRule::latestRecommended);
        }
        return candidates.size() == first ? null : settleNotBefore(earliest, first, Goal.PAST_DUE);
    }

    private void byAge(Goal goal, Kind kind, Function<AgeRule, @Nullable TimeSpan> part) {
        TimeSpan span = age == null ? null : part.apply(age);
        if (age != null && span != null) {
            ReferenceDate birth = new ReferenceDate.Birth(patient.birthDate());
            candidates.add(new DateCandidate(goal, kind, date(goal, birth, span), birth, span, age.source(), false));
        }
    }

    private void byInterval(Goal goal, Kind kind, Function<IntervalRule, @Nullable TimeSpan> part) {
        for (Measured interval : intervals) {
            TimeSpan span = part.apply(interval.rule());
            if (span != null) {
                candidates.add(new DateCandidate(
                        goal,
                        kind,
                        date(goal, interval.from(), span),
                        interval.from(),
                        span,
                        interval.rule().source(),
                        false));
            }
        }
    }

    /// CALCDTCONFLICT-3, for every vaccine that the target dose prefers.
    private void byConflict() {
        List<VaccineDoseAdministered> spoilers = patient.history().spoilers();
        if (spoilers.isEmpty()) {
            return;
        }
        for (SeriesDoseVaccine vaccine : target.preferable()) {
            for (VaccineConflict conflict : patient.history().conflicts().impacting(vaccine.cvx())) {
                for (VaccineDoseAdministered dose : spoilers) {
                    if (conflict.conflicting().equals(dose.cvx())) {
                        ReferenceDate from = new ReferenceDate.Dose(dose.key(), dose.date(), null);
                        candidates.add(new DateCandidate(
                                Goal.EARLIEST,
                                Kind.CONFLICT_END,
                                conflict.end().after(dose.date()),
                                from,
                                conflict.end(),
                                null,
                                false));
                    }
                }
            }
        }
    }

    private static LocalDate date(Goal goal, ReferenceDate from, TimeSpan span) {
        LocalDate date = span.after(from.date());
        return goal == Goal.PAST_DUE ? date.minusDays(1) : date;
    }

    private LocalDate settleNotBefore(LocalDate earliest, int first, Goal goal) {
        LocalDate latest = null;
        for (int i = first; i < candidates.size(); i++) {
            LocalDate date = candidates.get(i).date();
            latest = latest == null || date.isAfter(latest) ? date : latest;
        }
        if (latest == null || latest.isBefore(earliest)) {
            candidates.add(new DateCandidate(goal, Kind.EARLIEST_DATE, earliest, null, null, null, false));
        }
        LocalDate settled = settle(first);
        return settled == null ? earliest : settled;
    }

    /// Marks the first candidate with the latest date as the winner among those from `first` on.
    private @Nullable LocalDate settle(int first) {
        int winner = -1;
        for (int i = first; i < candidates.size(); i++) {
            if (winner < 0
                    || candidates.get(i).date().isAfter(candidates.get(winner).date())) {
                winner = i;
            }
        }
        if (winner < 0) {
            return null;
        }
        candidates.set(winner, candidates.get(winner).winning());
        return candidates.get(winner).date();
    }
}
