package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 4.2 and 7.2: which doses and observations of a history count, and for what. Born on 01.01.1990.
class HistoryTest {

    private static RuleSet with(RuleSet rules, Map<String, List<AntigenAssociation>> associations, Immunity immunity) {
        Antigen antigen = rules.antigens().getFirst();
        Antigen immune = new Antigen(antigen.name(), antigen.series(), immunity, List.of());
        return Variants.vaccines(Variants.antigens(rules, List.of(immune)), associations);
    }

    /// Section 4.2, note 2a: the vaccine holds the antigen from the begin age to before the end age.
    @ParameterizedTest
    @CsvSource({
        "2007-12-31, 0",
        "2008-01-01, 1",
        "2019-12-31, 1",
        "2020-01-01, 0",
    })
    void aVaccineHoldsAnAntigenAtSomeAgesOnly(LocalDate given, int evaluated) {
        AntigenAssociation adult = new AntigenAssociation("Antigen", span("18 years"), span("30 years"));
        RuleSet rules = with(ruleSet(series("S", dose())), Map.of("01", List.of(adult)), Immunity.NONE);

        assertThat(forecast(rules, patient("01 " + given), "2020-06-01").evaluations())
                .hasSize(evaluated);
    }

    /// The key of a dose is the caller's: of two records of one day, that with the trade name is evaluated first.
    @ParameterizedTest
    @CsvSource({"a, b", "b, a"})
    void dosesOfOneDayAreToldApartByWhatTheyAre(String named, String unnamed) {
        SeriesDoseVaccine product = new SeriesDoseVaccine("01", "vaccine", null, null, "Product", true);
        RuleSet rules = ruleSet(series(
                "S", dose(), dose().prefer(product).interval(new IntervalRule.From.Previous(), "1 day", "1 day")));
        LocalDate day = LocalDate.of(2020, 2, 1);
        Patient patient = patient("01 2020-01-01")
                .withDose(new VaccineDoseAdministered(unnamed, day, "01", null, null))
                .withDose(new VaccineDoseAdministered(named, day, "01", null, "Product"));

        VaccineGroupForecast forecast = forecast(rules, patient, "2020-06-01");

        assertThat(forecast.evaluation(named).orElseThrow().isValid()).isTrue();
        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.COMPLETE);
    }

    /// Two associations of one vaccine with one antigen do not make two doses of it.
    @Test
    void aDoseIsEvaluatedOnceForAnAntigen() {
        AntigenAssociation always = new AntigenAssociation("Antigen", null, null);
        RuleSet rules = with(
                ruleSet(series("S", dose(), dose())),
                Map.of("01", List.of(always, new AntigenAssociation("Antigen", span("18 years"), null))),
                Immunity.NONE);

        assertThat(forecast(rules, patient("01 2020-01-01", "01 2020-02-01"), "2020-06-01")
                        .evaluations())
                .hasSize(2);
    }

    /// Table 7-3: born before 1957, unless an exclusion is known.
    @ParameterizedTest
    @CsvSource({
        "1956-12-31, other, IMMUNE",
        "1956-12-31, health worker, NOT_COMPLETE",
        "1957-01-01, other, NOT_COMPLETE",
        "1957-01-01, had it, IMMUNE",
    })
    void whoWasBornBeforeADateHadTheIllness(LocalDate born, String known, PatientSeriesStatus expected) {
        Immunity.ByBirth rule = new Immunity.ByBirth(LocalDate.of(1957, 1, 1), null, Set.of("health worker"));
        RuleSet rules = with(ruleSet(series("S", dose())), Map.of(), new Immunity(Set.of("had it"), List.of(rule)));
        Patient patient = new Patient(born, Gender.MALE, List.of(), List.of(new ActiveObservation(known, null)));

        assertThat(forecast(rules, patient, "2020-06-01").status()).isEqualTo(expected);
    }

    /// An observation counts from its day; one without a day always.
    @ParameterizedTest
    @CsvSource({"2020-05-31, NOT_COMPLETE", "2020-06-01, IMMUNE"})
    void anObservationIsKnownFromItsDay(String asOf, PatientSeriesStatus expected) {
        Patient patient = observed(patient(), new ActiveObservation("immune", LocalDate.of(2020, 6, 1)));

        assertThat(forecast(ruleSet(series("S", dose())), patient, asOf).status())
                .isEqualTo(expected);
    }

    /// CALCDTINT-9: the latest of several, in whatever order they were written down, and none that came later.
    @Test
    void anIntervalCountsFromTheLatestObservation() {
        RuleSet rules =
                ruleSet(series("S", dose().interval(new IntervalRule.From.Observation("ill"), "1 month", "1 month")));
        ActiveObservation first = new ActiveObservation("ill", LocalDate.of(2020, 1, 1));
        ActiveObservation second = new ActiveObservation("ill", LocalDate.of(2020, 3, 1));
        ActiveObservation later = new ActiveObservation("ill", LocalDate.of(2020, 6, 2));
        ActiveObservation undated = new ActiveObservation("ill", null);
        ActiveObservation other = new ActiveObservation("well", LocalDate.of(2020, 4, 1));

        for (Patient patient : List.of(
                observed(patient(), first, second, later, undated, other),
                observed(patient(), other, undated, later, second, first))) {
            assertThat(forecast(rules, patient, "2020-06-01").earliest()).isEqualTo(LocalDate.of(2020, 4, 1));
        }
    }

    /// Section 6.7: only a vaccine of a conflict can spoil another.
    @Test
    void onlyAConflictingVaccineSpoilsAnother() {
        VaccineConflicts conflicts = new VaccineConflicts(
                List.of(new VaccineConflict("02", "03", span("1 day"), span("4 weeks"), span("4 weeks"))));

        assertThat(conflicts.spoils("02")).isTrue();
        assertThat(conflicts.spoils("03")).isFalse();
        assertThat(conflicts.impacting("03")).hasSize(1);
        assertThat(conflicts.impacting("02")).isEmpty();
    }
}
