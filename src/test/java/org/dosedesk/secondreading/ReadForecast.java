package org.dosedesk.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.jspecify.annotations.Nullable;

/// What chapter 7 says of an evaluated series: the status and, while it is not complete, the dates.
record ReadForecast(
        ReadSeries series,
        PatientSeriesStatus status,
        @Nullable LocalDate earliest,
        @Nullable LocalDate recommended,
        @Nullable LocalDate pastDue) {

    private static final AgeRule NO_AGES = new AgeRule(null, null, null, null, null, EffectivePeriod.ALWAYS, null);

    /// Tables 7-10 and 7-13; the target doses that are skipped on the way are marked so in `series`.
    static ReadForecast of(Antigen antigen, ReadSeries series) {
        Person person = series.person;
        while (series.skip(ConditionalSkip.Context.FORECAST, person.asOf())) {
            // Section 7.1.
        }
        SeriesDose target = series.next();
        if (target == null) {
            boolean any = series.targets.stream().anyMatch(one -> one.status() == TargetDose.Status.SATISFIED);
            return without(series, any ? PatientSeriesStatus.COMPLETE : PatientSeriesStatus.NOT_RECOMMENDED);
        }
        if (isImmune(antigen, person)) {
            return without(series, PatientSeriesStatus.IMMUNE);
        }
        if (isContraindicated(antigen, series)) {
            return without(series, PatientSeriesStatus.CONTRAINDICATED);
        }
        SeriesDose.Season season = target.season();
        if (season != null && season.end() != null && person.asOf().isAfter(season.end())) {
            return without(series, PatientSeriesStatus.NOT_RECOMMENDED);
        }
        AgeRule age = target.ages().stream()
                .filter(rule -> Person.isUsed(rule.period(), person.asOf()))
                .findFirst()
                .orElse(NO_AGES);
        LocalDate max = person.age(age.max(), Person.LAST_DAY);
        LocalDate earliest =
                latest(candidates(series, target, age), person.patient().birthDate());
        if (!person.asOf().isBefore(max) || !earliest.isBefore(max)) {
            return without(series, PatientSeriesStatus.AGED_OUT);
        }
        if (series.skip(ConditionalSkip.Context.FORECAST, earliest)) {
            return of(antigen, series);
        }
        return dated(series, target, age, earliest);
    }

    private static ReadForecast without(ReadSeries series, PatientSeriesStatus status) {
        return new ReadForecast(series, status, null, null, null);
    }

    private static LocalDate latest(List<LocalDate> dates, LocalDate empty) {
        return dates.stream().max(Comparator.naturalOrder()).orElse(empty);
    }

    /// Table 7-3; the country of birth is not known.
    private static boolean isImmune(Antigen antigen, Person person) {
        return antigen.immunity().observationCodes().stream()
                        .anyMatch(code -> !person.observed(code).isEmpty())
                || antigen.immunity().byBirth().stream()
                        .anyMatch(rule -> person.patient().birthDate().isBefore(rule.before())
                                && rule.exclusions().stream()
                                        .allMatch(code -> person.observed(code).isEmpty())
                                && rule.country() == null);
    }

    /// Tables 7-5 to 7-7.
    private static boolean isContraindicated(Antigen antigen, ReadSeries series) {
        List<Contraindication> applying = antigen.contraindications().stream()
                .filter(one -> !series.person.observed(one.observationCode()).isEmpty())
                .filter(one -> series.person.isBetween(one.beginAge(), one.endAge(), series.person.asOf()))
                .toList();
        List<SeriesDoseVaccine> preferable = series.series.preferable();
        return applying.stream().anyMatch(one -> one.cvx() == null)
                || (!preferable.isEmpty()
                        && preferable.stream()
                                .allMatch(vaccine -> applying.stream()
                                        .anyMatch(one -> vaccine.cvx().equals(one.cvx()))));
    }

    /// FORECASTDTCAN-1.
    private static List<LocalDate> candidates(ReadSeries series, SeriesDose target, AgeRule age) {
        Person person = series.person;
        List<LocalDate> dates = new ArrayList<>(intervals(series, target, IntervalRule::min));
        if (age.min() != null) {
            dates.add(person.age(age.min(), Person.FIRST_DAY));
        }
        if (target.season() != null && target.season().start() != null) {
            dates.add(target.season().start());
        }
        for (SeriesDoseVaccine vaccine : target.preferable()) {
            for (VaccineConflict conflict : person.rules().conflicts().impacting(vaccine.cvx())) {
                for (VaccineDoseAdministered dose : person.doses()) {
                    if (dose.cvx().equals(conflict.conflicting())) {
                        dates.add(Person.plus(dose.date(), conflict.end()));
                    }
                }
            }
        }
        for (ReadSeries.Judged judged : series.judged) {
            if (judged.tried()) {
                dates.add(judged.dose().date());
            }
        }
        return dates;
    }

    /// CALCDTINT-4 to -6.
    private static List<LocalDate> intervals(
            ReadSeries series, SeriesDose target, Function<IntervalRule, @Nullable TimeSpan> part) {
        List<LocalDate> dates = new ArrayList<>();
        for (IntervalRule rule : target.intervals()) {
            LocalDate reference = series.reference(rule, null);
            TimeSpan span = part.apply(rule);
            if (Person.isUsed(rule.period(), series.person.asOf()) && reference != null && span != null) {
                dates.add(Person.plus(reference, span));
            }
        }
        return dates;
    }

    /// FORECASTDT-2, -3, -5 and -6.
    private static ReadForecast dated(ReadSeries series, SeriesDose target, AgeRule age, LocalDate earliest) {
        Person person = series.person;
        LocalDate recommended = age.earliestRecommended() == null
                ? latest(intervals(series, target, IntervalRule::earliestRecommended), earliest)
                : person.age(age.earliestRecommended(), earliest);
        List<LocalDate> late = age.latestRecommended() == null
                ? intervals(series, target, IntervalRule::latestRecommended)
                : List.of(person.age(age.latestRecommended(), earliest));
        LocalDate pastDue = late.isEmpty() ? null : latest(late, earliest).minusDays(1);
        return new ReadForecast(
                series,
                PatientSeriesStatus.NOT_COMPLETE,
                earliest,
                latest(List.of(recommended, earliest), earliest),
                pastDue == null ? null : latest(List.of(pastDue, earliest), earliest));
    }
}
