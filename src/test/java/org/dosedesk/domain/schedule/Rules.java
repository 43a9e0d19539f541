package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.jspecify.annotations.Nullable;

/// Small rule sets for the engine's tests. Every vaccine of a series has the CVX code "01" unless said otherwise.
final class Rules {

    static final String GROUP = "Group";

    private Rules() {}

    static TimeSpan span(String text) {
        return TimeSpan.parse(text);
    }

    static Dose dose() {
        return new Dose();
    }

    static final class Dose {
        private final List<AgeRule> ages = new ArrayList<>();
        private final List<IntervalRule> intervals = new ArrayList<>();
        private final List<IntervalRule> allowableIntervals = new ArrayList<>();
        private final List<ConditionalSkip> skips = new ArrayList<>();
        private final Set<String> inadvertent = new HashSet<>();
        private final List<SeriesDoseVaccine> preferable = new ArrayList<>();
        private final List<SeriesDoseVaccine> allowable = new ArrayList<>();
        private String cvx = "01";
        private TargetDoseKind kind = TargetDoseKind.PRIMARY;
        private boolean recurring;
        private SeriesDose.@Nullable Season season;

        Dose cvx(String code) {
            cvx = code;
            return this;
        }

        Dose kind(TargetDoseKind targetDoseKind) {
            kind = targetDoseKind;
            return this;
        }

        Dose age(String absoluteMin, String min, @Nullable String max) {
            ages.add(new AgeRule(
                    span(absoluteMin),
                    span(min),
                    null,
                    null,
                    max == null ? null : span(max),
                    EffectivePeriod.ALWAYS,
                    null));
            return this;
        }

        Dose recommendedAge(String earliest, String latest) {
            ages.add(new AgeRule(null, null, span(earliest), span(latest), null, EffectivePeriod.ALWAYS, null));
            return this;
        }

        Dose interval(IntervalRule.From from, @Nullable String absoluteMin, String min) {
            intervals.add(new IntervalRule(
                    from,
                    absoluteMin == null ? null : span(absoluteMin),
                    span(min),
                    null,
                    null,
                    false,
                    EffectivePeriod.ALWAYS,
                    null));
            return this;
        }

        Dose allowable(IntervalRule.From from, String absoluteMin) {
            allowableIntervals.add(
                    new IntervalRule(from, span(absoluteMin), null, null, null, false, EffectivePeriod.ALWAYS, null));
            return this;
        }

        Dose inadvertent(String code) {
            inadvertent.add(code);
            return this;
        }

        Dose rule(AgeRule rule) {
            ages.add(rule);
            return this;
        }

        Dose rule(IntervalRule rule) {
            intervals.add(rule);
            return this;
        }

        Dose prefer(SeriesDoseVaccine vaccine) {
            preferable.add(vaccine);
            return this;
        }

        Dose allow(SeriesDoseVaccine vaccine) {
            allowable.add(vaccine);
            return this;
        }

        Dose recurring() {
            recurring = true;
            return this;
        }

        Dose season(@Nullable LocalDate start, @Nullable LocalDate end) {
            season = new SeriesDose.Season(start, end);
            return this;
        }

        Dose skip(ConditionalSkip.Context context, SkipCondition... conditions) {
            skips.add(new ConditionalSkip(
                    context,
                    false,
                    List.of(new ConditionalSkip.ConditionSet(
                            EffectivePeriod.ALWAYS, true, Arrays.asList(conditions)))));
            return this;
        }

        SeriesDose build(int number) {
            return new SeriesDose(
                    number,
                    kind,
                    number,
                    ages,
                    intervals,
                    allowableIntervals,
                    preferable.isEmpty()
                            ? List.of(new SeriesDoseVaccine(cvx, "vaccine", null, null, null, true))
                            : preferable,
                    allowable,
                    inadvertent,
                    skips,
                    recurring,
                    season,
                    null);
        }
    }

    static AntigenSeries series(String name, Dose... doses) {
        return series(name, "Antigen", AntigenSeries.Type.STANDARD, select(true, false, 1), doses);
    }

    static SelectSeries select(boolean defaultSeries, boolean product, int preference) {
        return new SelectSeries(defaultSeries, product, "1", "A", preference, null, null);
    }

    static AntigenSeries series(
            String name, String antigen, AntigenSeries.Type type, SelectSeries select, Dose... doses) {
        List<SeriesDose> built = new ArrayList<>();
        for (Dose dose : doses) {
            built.add(dose.build(built.size() + 1));
        }
        List<AntigenSeries.Indication> indications = type == AntigenSeries.Type.RISK
                ? List.of(new AntigenSeries.Indication("risk", span("18 years"), span("65 years")))
                : List.of();
        return new AntigenSeries(
                name, antigen, GROUP, type, Set.of("1", "2"), Set.of(), select, indications, built, null);
    }

    /// A rule set with one group; codes "01" to "03" hold every antigen. A dose of "02" spoils a dose of "03".
    static RuleSet ruleSet(AntigenSeries... series) {
        Map<String, List<AntigenSeries>> byAntigen =
                Arrays.stream(series).collect(Collectors.groupingBy(AntigenSeries::antigen));
        List<Antigen> antigens = byAntigen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Antigen(
                        entry.getKey(),
                        entry.getValue(),
                        new Immunity(Set.of("immune"), List.of()),
                        List.of(
                                new Contraindication("allergy", null, span("18 years"), null),
                                new Contraindication("allergy to 01", "01", null, null))))
                .toList();
        List<String> names = antigens.stream().map(Antigen::name).toList();
        List<AntigenAssociation> every = names.stream()
                .map(name -> new AntigenAssociation(name, null, null))
                .toList();
        return new RuleSet(
                "Test",
                "1",
                null,
                LocalDate.of(2020, 1, 1),
                antigens,
                List.of(new VaccineGroup(GROUP, false, names)),
                List.of("01", "02", "03").stream().collect(Collectors.toMap(Function.identity(), code -> every)),
                new VaccineConflicts(
                        List.of(new VaccineConflict("02", "03", span("1 day"), span("24 days"), span("28 days")))));
    }

    /// Someone born on 01.01.1990 with doses written "01 2020-05-01"; their keys are 1, 2, ….
    static Patient patient(String... doses) {
        List<VaccineDoseAdministered> given = new ArrayList<>();
        for (String dose : doses) {
            String[] words = dose.split(" ", -1);
            given.add(new VaccineDoseAdministered(
                    String.valueOf(given.size() + 1), LocalDate.parse(words[1]), words[0], null, null));
        }
        return new Patient(LocalDate.of(1990, 1, 1), Gender.FEMALE, given, List.of());
    }

    /// The same person, of whom this is known besides.
    static Patient observed(Patient patient, ActiveObservation... observations) {
        return new Patient(patient.birthDate(), patient.gender(), patient.doses(), List.of(observations));
    }

    static VaccineGroupForecast forecast(RuleSet rules, Patient patient, String asOf) {
        return new Forecaster()
                .forecast(rules, patient, LocalDate.parse(asOf), GROUP)
                .orElseThrow();
    }
}
