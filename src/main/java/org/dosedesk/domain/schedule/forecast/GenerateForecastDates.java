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
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
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
    /// The dates that competed to be the earliest.
    private final List<DateCandidate> candidates = new ArrayList<>(4);
    private final @Nullable LocalDate start;

    private record Measured(IntervalRule rule, ReferenceDate from) {}

    /// Works out the earliest date, which all series are asked for.
    GenerateForecastDates(PatientSeries patient, SeriesDose target) {
        this.patient = patient;
        this.target = target;
        LocalDate asOf = patient.history().assessmentDate();
        this.age = AgeRule.inForce(target.ages(), asOf);
        this.intervals = target.intervals().isEmpty() || patient.history().isBlank()
                ? List.of()
                : measured(target.intervals(), patient, asOf);
        this.start = start(candidates);
    }

    private static List<Measured> measured(List<IntervalRule> rules, PatientSeries patient, LocalDate asOf) {
        List<Measured> intervals = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            IntervalRule rule = rules.get(i);
            ReferenceDate from = rule.period().contains(asOf) ? IntervalReference.find(rule, patient, null) : null;
            if (from != null) {
                intervals.add(new Measured(rule, from));
            }
        }
        return intervals;
    }

    /// The earliest date where a rule or a dose sets one, else null.
    @Nullable LocalDate start() {
        return start;
    }

    /// The earliest date; without anything that sets one, the date of birth is it.
    LocalDate earliest() {
        return start == null ? patient.birthDate() : start;
    }

    /// All dates with their explanation, goal after goal.
    ///
    /// @param max the first day on which the patient is too old, null without such a limit
    ForecastDates explained(@Nullable LocalDate max) {
        List<DateCandidate> all = new ArrayList<>(candidates.size() + 4);
        all.addAll(candidates);
        LocalDate recommended = recommended(all);
        LocalDate pastDue = pastDue(all);
        return new ForecastDates(earliest(), recommended, pastDue, max == null ? null : max.minusDays(1), all);
    }

    /// The first age that is too old, as a date, or null.
    static @Nullable LocalDate maxAgeDate(PatientSeries patient, SeriesDose target) {
        AgeRule rule = AgeRule.inForce(target.ages(), patient.history().assessmentDate());
        return rule == null ? null : AgeRule.date(patient.birthDate(), rule.max());
    }

    private @Nullable LocalDate start(List<DateCandidate> explanation) {
        Competition dates = new Competition(Goal.EARLIEST, explanation);
        byAge(dates, Kind.MIN_AGE, age == null ? null : age.min());
        byInterval(dates, Kind.MIN_INTERVAL, IntervalRule::min);
        SeriesDose.Season season = target.season();
        LocalDate seasonStart = season == null ? null : season.start(patient.lastSatisfied());
        if (seasonStart != null) {
            dates.enter(Kind.SEASON_START, seasonStart, null, null, target.source());
        }
        byConflict(dates);
        byDosesGiven(dates);
        return dates.latest();
    }

    private LocalDate recommended(List<DateCandidate> explanation) {
        Competition dates = new Competition(Goal.RECOMMENDED, explanation);
        byAge(dates, Kind.EARLIEST_RECOMMENDED_AGE, age == null ? null : age.earliestRecommended());
        if (dates.isEmpty()) {
            byInterval(dates, Kind.EARLIEST_RECOMMENDED_INTERVAL, IntervalRule::earliestRecommended);
        }
        return dates.notBefore(earliest());
    }

    private @Nullable LocalDate pastDue(List<DateCandidate> explanation) {
        Competition dates = new Competition(Goal.PAST_DUE, explanation);
        byAge(dates, Kind.LATEST_RECOMMENDED_AGE, age == null ? null : age.latestRecommended());
        if (dates.isEmpty()) {
            byInterval(dates, Kind.LATEST_RECOMMENDED_INTERVAL, IntervalRule::latestRecommended);
        }
        SeriesDose.Season season = target.season();
        LocalDate latest = season == null ? null : season.latest(patient.lastSatisfied());
        if (latest != null) {
            dates.enter(Kind.SEASON_LATEST, latest, null, null, target.source());
        }
        return dates.isEmpty() ? null : dates.notBefore(earliest());
    }

    private void byAge(Competition dates, Kind kind, @Nullable TimeSpan span) {
        if (age != null && span != null) {
            dates.enter(kind, patient.history().birth(), span, age.source(), age.period());
        }
    }

    private void byInterval(Competition dates, Kind kind, Function<IntervalRule, @Nullable TimeSpan> part) {
        for (int i = 0; i < intervals.size(); i++) {
            Measured interval = intervals.get(i);
            TimeSpan span = part.apply(interval.rule());
            if (span != null) {
                dates.enter(
                        kind,
                        interval.from(),
                        span,
                        interval.rule().source(),
                        interval.rule().period());
            }
        }
    }

    /// CALCDTCONFLICT-3, for every vaccine that the target dose prefers.
    private void byConflict(Competition dates) {
        List<VaccineDoseAdministered> spoilers = patient.history().spoilers();
        if (spoilers.isEmpty()) {
            return;
        }
        for (SeriesDoseVaccine vaccine : target.preferable()) {
            for (VaccineConflict conflict : patient.history().conflicts().impacting(vaccine.cvx())) {
                for (VaccineDoseAdministered dose : spoilers) {
                    if (conflict.conflicting().equals(dose.cvx())) {
                        ReferenceDate from = new ReferenceDate.Dose(dose.key(), dose.date(), null);
                        dates.enter(Kind.CONFLICT_END, from, conflict.end(), null, EffectivePeriod.ALWAYS);
                    }
                }
            }
        }
    }

    /// The last dose against this disease, and the last of those that were inadvertent, in the order given.
    private void byDosesGiven(Competition dates) {
        List<DoseEvaluation> evaluations = patient.evaluations();
        if (evaluations.isEmpty()) {
            return;
        }
        int last = lastTried(evaluations, false);
        int inadvertent = lastTried(evaluations, true);
        enter(dates, evaluations, Math.min(last, inadvertent), inadvertent);
        enter(dates, evaluations, Math.max(last, inadvertent), inadvertent);
    }

    /// A sub-standard dose was not evaluated against a target dose (table 6-3).
    private static int lastTried(List<DoseEvaluation> evaluations, boolean inadvertent) {
        int last = evaluations.size() - 1;
        while (last >= 0
                && (evaluations.get(last).target() == null
                        || evaluations.get(last).status() == EvaluationStatus.SUB_STANDARD
                        || evaluations.get(last).isInadvertent() != inadvertent)) {
            last--;
        }
        return last;
    }

    private void enter(Competition dates, List<DoseEvaluation> evaluations, int index, int inadvertent) {
        if (index >= 0) {
            ReferenceDate dose = patient.reference(evaluations.get(index).dose());
            Kind kind = index == inadvertent ? Kind.INADVERTENT_DOSE : Kind.LAST_DOSE;
            dates.enter(kind, dose.date(), dose, null, null);
        }
    }
}
