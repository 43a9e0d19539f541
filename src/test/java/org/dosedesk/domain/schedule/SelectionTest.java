package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.junit.jupiter.api.Test;

/// Chapters 5, 8 and 9 of the specification on a few series.
class SelectionTest {

    private static final AntigenSeries.Type STANDARD = AntigenSeries.Type.STANDARD;

    private static String chosen(RuleSet rules, Patient patient) {
        return forecast(rules, patient, "2020-06-01").leading().series().name();
    }

    @Test
    void withoutValidDosesTheDefaultSeriesSpeaks() {
        RuleSet rules = ruleSet(
                series("One", "Antigen", STANDARD, select(false, false, 1), dose()),
                series("Default", "Antigen", STANDARD, select(true, false, 2), dose().cvx("02")));

        assertThat(chosen(rules, patient())).isEqualTo("Default");
        assertThat(chosen(rules, patient("01 2020-01-01"))).isEqualTo("One");
    }

    /// A series without a dose still has the priority that its group's risk series are compared with.
    @Test
    void aRiskSeriesOfLowerPriorityThanAnUnbegunOneIsNotChosen() {
        AntigenSeries.Type risk = AntigenSeries.Type.RISK;
        RuleSet rules = ruleSet(
                series("Default", "Antigen", STANDARD, new SelectSeries(true, false, "1", "B", 1, null, null), dose()),
                series("Unbegun", "Antigen", STANDARD, new SelectSeries(false, false, "1", "A", 2, null, null), dose()),
                series("Risk", "Antigen", risk, new SelectSeries(false, false, "1", "B", 3, null, null), dose()));

        assertThat(chosen(rules, observed(patient(), new ActiveObservation("risk", null))))
                .isEqualTo("Default");
    }

    @Test
    void aCompleteSeriesBeatsOneInProcess() {
        RuleSet rules = ruleSet(
                series("Long", "Antigen", STANDARD, select(true, false, 1), dose(), dose()),
                series("Short", "Antigen", STANDARD, select(false, false, 2), dose()));

        assertThat(chosen(rules, patient("01 2020-01-01"))).isEqualTo("Short");
    }

    @Test
    void amongSeriesInProcessTheProductOfTheDosesWins() {
        RuleSet rules = ruleSet(
                series("Any", "Antigen", STANDARD, select(true, false, 1), dose(), dose()),
                series("Product", "Antigen", STANDARD, select(false, true, 2), dose(), dose()));

        assertThat(chosen(rules, patient("01 2020-01-01"))).isEqualTo("Product");
    }

    @Test
    void amongEqualSeriesThePreferredOneWins() {
        RuleSet rules = ruleSet(
                series("Second", "Antigen", STANDARD, select(false, false, 2), dose(), dose()),
                series("First", "Antigen", STANDARD, select(false, false, 1), dose(), dose()));

        assertThat(chosen(rules, patient("01 2020-01-01"))).isEqualTo("First");
        assertThat(chosen(rules, patient())).isEqualTo("First");
    }

    @Test
    void aRiskSeriesNeedsItsIndicationAndThenTakesPrecedence() {
        SelectSeries risk = new SelectSeries(false, false, "2", "A", 1, null, null);
        RuleSet rules = ruleSet(
                series("Standard", "Antigen", STANDARD, select(true, false, 1), dose()),
                series("Risk", "Antigen", AntigenSeries.Type.RISK, risk, dose(), dose()));
        Patient atRisk = new Patient(
                LocalDate.of(1990, 1, 1), Gender.MALE, List.of(), List.of(new ActiveObservation("risk", null)));
        Patient tooOld = new Patient(
                LocalDate.of(1950, 1, 1), Gender.MALE, List.of(), List.of(new ActiveObservation("risk", null)));

        assertThat(chosen(rules, patient())).isEqualTo("Standard");
        assertThat(chosen(rules, atRisk)).isEqualTo("Risk");
        assertThat(chosen(rules, tooOld)).isEqualTo("Standard");
    }

    @Test
    void aGroupOfSeveralAntigensWaitsForTheLastOfThem() {
        IntervalRule.From previous = new IntervalRule.From.Previous();
        RuleSet rules = ruleSet(
                series(
                        "Quick",
                        "A",
                        STANDARD,
                        select(true, false, 1),
                        dose(),
                        dose().interval(previous, "1 day", "1 day")),
                series(
                        "Slow",
                        "B",
                        STANDARD,
                        select(true, false, 1),
                        dose(),
                        dose().interval(previous, "9 days", "9 days")));

        VaccineGroupForecast one = forecast(rules, patient("01 2020-01-01"), "2020-01-02");
        assertThat(one.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(one.earliest()).isEqualTo(LocalDate.of(2020, 1, 10));

        VaccineGroupForecast early = forecast(rules, patient("01 2020-01-01", "01 2020-01-05"), "2020-01-06");
        assertThat(early.evaluations().getLast().isValid())
                .as("not valid for one antigen is not valid")
                .isFalse();
        assertThat(early.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    @Test
    void theVersionInForceIsTheNewestThatHasBegun() {
        RuleSet rules = ruleSet(series("S", dose()));
        RuleSet newer = Variants.validFrom(rules, LocalDate.of(2021, 1, 1));
        RuleSets versions = new RuleSets(List.of(newer, rules));

        assertThat(versions.inForce(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(versions.inForce(LocalDate.of(2020, 12, 31))).contains(rules);
        assertThat(versions.inForce(LocalDate.of(2021, 1, 1))).contains(newer);
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleSets(List.of(rules, rules)));
    }

    @Test
    void aDoseKeyIsUsedOnce() {
        Patient patient = patient("01 2020-01-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> patient.withDose(patient.doses().getFirst()))
                .withMessageContaining("'1'");
    }
}
