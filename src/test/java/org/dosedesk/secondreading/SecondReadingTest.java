package org.dosedesk.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.SmallRuleSets;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.Histories;
import org.dosedesk.rules.RuleSetReader;
import org.dosedesk.testkit.Shared;

/// The engine and the second reading, series by series: in every version of the built-in rules, in small sets with
/// every kind of rule, and in the published data where they are there.
class SecondReadingTest {

    /// Somebody of whom the rules of one vaccine group are asked.
    record Case(RuleSet rules, VaccineGroup group, Patient patient) {}

    private static List<RuleSet> rules() {
        RuleSetReader.Identity identity =
                new RuleSetReader.Identity("CDSi", "published", null, LocalDate.of(1900, 1, 1));
        Stream<RuleSet> published = Stream.of("schedule/cdsi-4.64", "schedule/cdsi-4.38")
                .flatMap(folder -> Shared.find(folder).stream())
                .map(folder -> new RuleSetReader().read(identity, folder));
        Stream<RuleSet> ours = BuiltInRuleSets.kazakhstan().sets().stream().flatMap(set -> set.versions().stream());
        return Stream.of(ours, SmallRuleSets.all().stream(), published)
                .flatMap(sets -> sets)
                .toList();
    }

    /// The history is made of what the vaccine group knows, so that its doses belong to one another.
    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(rules().stream()
                .flatMap(rules -> rules.vaccineGroups().stream().map(group -> cases(rules, group)))
                .toList());
    }

    private static Arbitrary<Case> cases(RuleSet rules, VaccineGroup group) {
        RuleSet only = new RuleSet(
                rules.name(),
                rules.version(),
                null,
                rules.validFrom(),
                rules.antigens().stream()
                        .filter(antigen -> group.antigens().contains(antigen.name()))
                        .toList(),
                List.of(group),
                rules.associations(),
                rules.conflicts());
        return new Histories(List.of(only)).patients().map(patient -> new Case(rules, group, patient));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 20_000)
    void theEngineSaysWhatTheTablesSay(@ForAll("cases") Case one, @ForAll("days") LocalDate asOf) {
        List<String> told = new Forecaster()
                .selection(one.rules, one.patient, asOf, one.group.name()).stream()
                        .map(SeriesSelection::forecast)
                        .filter(Objects::nonNull)
                        .map(SecondReadingTest::line)
                        .sorted()
                        .toList();

        assertThat(told).isEqualTo(read(one, asOf));
    }

    private static String line(PatientSeriesForecast forecast) {
        ForecastDates dates = forecast.dates();
        String when = dates == null ? "-" : dates.earliest() + " " + dates.recommended() + " " + dates.pastDue();
        List<String> doses = forecast.evaluations().stream()
                .map(evaluation -> evaluation.doseKey() + " " + evaluation.status())
                .toList();
        return forecast.series().antigen() + ", " + forecast.series().name() + ": " + forecast.status() + " " + when
                + " " + doses;
    }

    private static List<String> read(Case one, LocalDate asOf) {
        Person person = Person.of(one.rules, one.patient, asOf);
        List<String> lines = new ArrayList<>();
        for (String name : one.group.antigens()) {
            Antigen antigen = one.rules.antigen(name).orElseThrow();
            List<ReadForecast> read = new ArrayList<>();
            for (AntigenSeries series : antigen.series()) {
                if (series.vaccineGroup().equals(one.group.name()) && isRelevant(series, person)) {
                    read.add(ReadForecast.of(antigen, new ReadSeries(series, person, List.copyOf(read))));
                }
            }
            read.stream().map(SecondReadingTest::line).forEach(lines::add);
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static String line(ReadForecast forecast) {
        String when = forecast.earliest() == null
                ? "-"
                : forecast.earliest() + " " + forecast.recommended() + " " + forecast.pastDue();
        List<String> doses = forecast.series().judged.stream()
                .map(judged -> judged.dose().key() + " " + judged.status())
                .toList();
        AntigenSeries series = forecast.series().series;
        return series.antigen() + ", " + series.name() + ": " + forecast.status() + " " + when + " " + doses;
    }

    /// Tables 5-4 and 5-5.
    private static boolean isRelevant(AntigenSeries series, Person person) {
        boolean gender = series.requiredGenders().isEmpty()
                || series.requiredGenders().contains(person.patient().gender());
        boolean indicated = series.indications().stream()
                .anyMatch(one -> !person.observed(one.observationCode()).isEmpty()
                        && person.isBetween(one.beginAge(), one.endAge(), person.asOf()));
        return gender && (series.type() != AntigenSeries.Type.RISK || indicated);
    }
}
