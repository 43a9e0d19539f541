package org.dosedesk.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.rules.Histories;

/// The engine and the second reading, series by series: in every version of the built-in rules, in small sets with
/// every kind of rule, and in the published data where they are there.
class SecondReadingTest {

    @Provide
    Arbitrary<GroupCases.Case> cases() {
        return GroupCases.all();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 20_000)
    void theEngineSaysWhatTheTablesSay(@ForAll("cases") GroupCases.Case one, @ForAll("days") LocalDate asOf) {
        List<String> told = new Forecaster()
                .explain(one.rules(), one.patient(), asOf, one.group().name()).orElseThrow().selections().stream()
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

    private static List<String> read(GroupCases.Case one, LocalDate asOf) {
        Person person = Person.of(one.rules(), one.patient(), asOf);
        List<String> lines = new ArrayList<>();
        for (String name : one.group().antigens()) {
            Antigen antigen = one.rules().antigen(name).orElseThrow();
            List<ReadForecast> read = new ArrayList<>();
            for (AntigenSeries series : antigen.series()) {
                if (series.vaccineGroup().equals(one.group().name()) && isRelevant(series, person)) {
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
