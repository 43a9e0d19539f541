package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.jspecify.annotations.Nullable;

/// Laws of a forecast under any rule set, stated in terms of its rules and not of the engine's steps.
final class Laws {

    private static final Forecaster FORECASTER = new Forecaster();

    private Laws() {}

    /// A dose in the past of the as-of day is evaluated once in each group, one after it never. Dates are in order.
    static void hold(RuleSet rules, Patient patient, LocalDate asOf) {
        for (VaccineGroupForecast forecast : FORECASTER.forecast(rules, patient, asOf)) {
            assertThat(forecast.evaluations())
                    .extracting(DoseEvaluation::doseKey)
                    .doesNotHaveDuplicates();
            assertThat(forecast.evaluations())
                    .allSatisfy(one -> assertThat(one.dose().date()).isBeforeOrEqualTo(asOf));
            assertThat(FORECASTER.forecast(rules, patient, asOf, forecast.vaccineGroup()))
                    .as("asked for alone")
                    .contains(forecast);
            LocalDate earliest = forecast.earliest();
            LocalDate pastDue = forecast.pastDue();
            assertThat(earliest != null).isEqualTo(forecast.status() == PatientSeriesStatus.NOT_COMPLETE);
            if (earliest != null) {
                assertThat(forecast.recommended()).isAfterOrEqualTo(earliest);
                assertThat(pastDue == null || !pastDue.isBefore(earliest)).isTrue();
            }
        }
    }

    /// Whether somebody was overdue in one of the groups; then nobody is upcoming there as of the later day, with
    /// nothing new known and no rule begun or ended in between: neither by the calendar nor because the person has
    /// grown too old for a dose, or old enough to do without one.
    static boolean overdueDoesNotBecomeUpcoming(RuleSet rules, Patient patient, LocalDate early, LocalDate late) {
        if (Stream.concat(boundaries(rules), birthdays(rules, patient))
                .anyMatch(day -> day.isAfter(early) && !day.isAfter(late))) {
            return false;
        }
        boolean overdue = false;
        Patient known = knownOn(patient, early);
        for (VaccineGroupForecast before : FORECASTER.forecast(rules, known, early)) {
            LocalDate pastDue = before.pastDue();
            if (pastDue != null && early.isAfter(pastDue)) {
                overdue = true;
                Optional<VaccineGroupForecast> after = FORECASTER.forecast(rules, known, late, before.vaccineGroup());
                LocalDate recommended =
                        after.map(VaccineGroupForecast::recommended).orElse(null);
                assertThat(recommended == null || !recommended.isAfter(late))
                        .as(
                                "%s: overdue since %s as of %s, due on %s as of %s",
                                rules.name(), pastDue, early, recommended, late)
                        .isTrue();
            }
        }
        return overdue;
    }

    /// The first days of rules that begin and the days after rules that end.
    private static Stream<LocalDate> boundaries(RuleSet rules) {
        return doses(rules)
                .flatMap(dose -> Stream.of(
                                dose.ages().stream().map(AgeRule::period),
                                dose.intervals().stream().map(IntervalRule::period),
                                dose.skips().stream()
                                        .flatMap(skip -> skip.sets().stream())
                                        .map(set -> set.period()))
                        .flatMap(periods -> periods))
                .flatMap(Laws::ends);
    }

    /// The days on which the patient reaches an age at which a dose is no longer given, or is skipped or not
    /// skipped
    /// any more.
    private static Stream<LocalDate> birthdays(RuleSet rules, Patient patient) {
        return doses(rules)
                .flatMap(dose -> Stream.concat(
                        dose.ages().stream().map(AgeRule::max),
                        dose.skips().stream()
                                .flatMap(skip -> skip.sets().stream())
                                .flatMap(set -> set.conditions().stream())
                                .flatMap(Laws::ages)))
                .filter(Objects::nonNull)
                .map(age -> age.after(patient.birthDate()));
    }

    private static Stream<TimeSpan> ages(SkipCondition condition) {
        return condition instanceof SkipCondition.Age age
                ? Stream.of(Optional.ofNullable(age.begin()), Optional.ofNullable(age.end()))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Stream<SeriesDose> doses(RuleSet rules) {
        return rules.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream());
    }

    private static Stream<LocalDate> ends(EffectivePeriod period) {
        LocalDate to = period.to();
        return Stream.of(Optional.ofNullable(period.from()), Optional.ofNullable(to == null ? null : to.plusDays(1)))
                .flatMap(Optional::stream);
    }

    /// A dose of a vaccine on offer is valid on the first day allowed, when the forecast of that day
    /// still asks for it. Whether another is needed then; that one is due as late as each rule of its
    /// target dose asks, counted from the doses themselves.
    static boolean anExtraDoseKeepsTheRules(RuleSet rules, Patient patient, LocalDate asOf) {
        boolean another = false;
        Patient known = knownOn(patient, asOf);
        for (VaccineGroupForecast before : FORECASTER.forecast(rules, known, asOf)) {
            LocalDate earliest = before.earliest();
            LocalDate day = earliest == null ? asOf : later(earliest, asOf);
            VaccineGroupForecast then = FORECASTER
                    .forecast(rules, known, day, before.vaccineGroup())
                    .orElse(before);
            LocalDate allowed = then.earliest();
            if (allowed != null
                    && !allowed.isAfter(day)
                    && !then.recommendedVaccines().isEmpty()) {
                VaccineDoseAdministered extra = extra(onlyWhatIsAskedFor(rules, then, day), day);
                Patient since = known.withDose(extra);
                VaccineGroupForecast after = FORECASTER
                        .forecast(rules, since, day, before.vaccineGroup())
                        .orElseThrow();
                assertThat(after.evaluation("extra").orElseThrow().status())
                        .as("%s under %s", extra, rules.name())
                        .isEqualTo(EvaluationStatus.VALID);
                if (after.status() == PatientSeriesStatus.NOT_COMPLETE) {
                    another = true;
                    assertThat(after.earliest()).isAfterOrEqualTo(day);
                    assertRulesKept(rules, after, since, extra);
                }
            }
        }
        return another;
    }

    /// The first vaccine on offer against nothing but diseases for which a dose is allowed on the day: where one
    /// clock of a group runs ahead of the other, the combined vaccine is too soon for the other. Else the first.
    private static SeriesDoseVaccine onlyWhatIsAskedFor(RuleSet rules, VaccineGroupForecast then, LocalDate day) {
        List<SeriesDoseVaccine> vaccines = then.recommendedVaccines();
        return vaccines.stream()
                .filter(vaccine -> rules.associations().getOrDefault(vaccine.cvx(), List.of()).stream()
                        .allMatch(association -> isAllowed(association.antigen(), then, day)))
                .findFirst()
                .orElseGet(vaccines::getFirst);
    }

    private static boolean isAllowed(String antigen, VaccineGroupForecast then, LocalDate day) {
        return then.bestSeries().stream()
                .filter(one -> one.series().antigen().equals(antigen))
                .map(PatientSeriesForecast::dates)
                .noneMatch(dates -> dates != null && dates.earliest().isAfter(day));
    }

    private static VaccineDoseAdministered extra(SeriesDoseVaccine vaccine, LocalDate day) {
        return new VaccineDoseAdministered("extra", day, vaccine.cvx(), null, vaccine.tradeName());
    }

    private static void assertRulesKept(
            RuleSet rules, VaccineGroupForecast after, Patient patient, VaccineDoseAdministered extra) {
        String antigen = after.leading().series().antigen();
        boolean ofTheSeries = rules.associations().getOrDefault(extra.cvx(), List.of()).stream()
                .anyMatch(association -> association.antigen().equals(antigen));
        LocalDate earliest = Objects.requireNonNull(after.earliest());
        SeriesDose next = after.next().orElseThrow();
        for (AgeRule rule : next.ages().stream().limit(1).toList()) {
            assertNotBefore(earliest, patient.birthDate(), rule.period().contains(extra.date()) ? rule.min() : null);
        }
        for (IntervalRule rule : next.intervals()) {
            LocalDate from = switch (rule.from()) {
                case IntervalRule.From.Previous() -> ofTheSeries ? extra.date() : null;
                case IntervalRule.From.MostRecent(Set<String> cvx) -> cvx.contains(extra.cvx()) ? extra.date() : null;
                case IntervalRule.From.TargetDose(int number) -> satisfied(after, number);
                case IntervalRule.From.Observation(String code) -> null;
            };
            if (from != null && isOfOneWhoHad(rule.products(), after)) {
                assertNotBefore(earliest, from, rule.period().contains(extra.date()) ? rule.min() : null);
            }
        }
    }

    /// Whether a rule for some products speaks of a person with this forecast.
    private static boolean isOfOneWhoHad(Set<String> products, VaccineGroupForecast forecast) {
        return products.isEmpty()
                || forecast.leading().evaluations().stream()
                        .filter(DoseEvaluation::isValid)
                        .map(one -> one.dose().tradeName())
                        .anyMatch(name -> name != null && products.contains(name));
    }

    /// When the target dose of a number was last satisfied, null while it is not.
    private static @Nullable LocalDate satisfied(VaccineGroupForecast forecast, int number) {
        return forecast.leading().targets().stream()
                .filter(target -> target.seriesDose().number() == number)
                .map(TargetDose::satisfiedBy)
                .filter(Objects::nonNull)
                .map(VaccineDoseAdministered::date)
                .reduce(null, (one, other) -> other);
    }

    private static void assertNotBefore(LocalDate earliest, LocalDate from, @Nullable TimeSpan span) {
        if (span != null) {
            assertThat(earliest).as("%s after %s", span, from).isAfterOrEqualTo(span.after(from));
        }
    }

    /// The later of two days.
    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// What was known of the patient on a day.
    static Patient knownOn(Patient patient, LocalDate day) {
        return new Patient(
                patient.birthDate(),
                patient.gender(),
                patient.doses().stream()
                        .filter(dose -> !dose.date().isAfter(day))
                        .toList(),
                patient.observations().stream()
                        .filter(one ->
                                one.date() == null || !later(one.date(), day).isAfter(day))
                        .toList());
    }
}
