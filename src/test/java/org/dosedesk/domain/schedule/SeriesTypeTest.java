package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 4.6 and 9: which of several best patient series speak for a vaccine group.
class SeriesTypeTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static SelectSeries group(String name, @Nullable TimeSpan minAgeToStart) {
        return new SelectSeries(true, false, name, "A", 1, minAgeToStart, null);
    }

    /// Series groups "3" and "4" are equivalent to no other.
    private static AntigenSeries standard(Rules.Dose... doses) {
        return series("Standard", "Antigen", AntigenSeries.Type.STANDARD, group("3", null), doses);
    }

    private static AntigenSeries risk(Rules.Dose... doses) {
        return series("Risk", "Antigen", AntigenSeries.Type.RISK, group("4", null), doses);
    }

    private static Patient atRisk(String... doses) {
        return new Patient(
                LocalDate.of(1990, 1, 1),
                Gender.MALE,
                patient(doses).doses(),
                List.of(new ActiveObservation("risk", null)));
    }

    @Test
    void theRiskSeriesSpeakBeforeTheStandardOnes() {
        RuleSet rules = ruleSet(standard(dose(), dose().interval(PREVIOUS, "1 day", "28 days")), risk(dose()));

        VaccineGroupForecast forecast = forecast(rules, atRisk("01 2020-01-01"), "2020-01-28");

        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.COMPLETE);
        assertThat(forecast.leading().series().name()).isEqualTo("Risk");
        assertThat(forecast.bestSeries())
                .extracting(one -> one.series().name())
                .as("what the other series says is not lost")
                .containsExactly("Risk", "Standard");
        assertThat(forecast(rules, patient("01 2020-01-01"), "2020-06-01").status())
                .isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    /// Ours: the published cases ask for the finished one on the day of its last dose.
    @Test
    void aFinishedRiskSeriesDoesNotHideAStandardOneThatAsksForADose() {
        RuleSet rules = ruleSet(standard(dose(), dose().interval(PREVIOUS, "1 day", "28 days")), risk(dose()));

        VaccineGroupForecast forecast = forecast(rules, atRisk("01 2020-01-01"), "2020-01-29");

        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 1, 29));
    }

    @Test
    void aRiskSeriesThatIsOverLeavesTheWordToTheStandardOne() {
        RuleSet rules = ruleSet(standard(dose()), risk(dose().age("1 year", "1 year", "30 years")));

        assertThat(forecast(rules, atRisk(), "2019-12-31").leading().series().name())
                .isEqualTo("Risk");
        VaccineGroupForecast late = forecast(rules, atRisk(), "2020-01-01");
        assertThat(late.leading().series().name()).isEqualTo("Standard");
        assertThat(late.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    /// So does one whose season is over; where there is no standard series it still speaks.
    @Test
    void aRiskSeriesOutOfSeasonLeavesTheWordToTheStandardOne() {
        AntigenSeries seasonal = risk(dose().season(null, LocalDate.of(2020, 3, 31)));

        assertThat(forecast(ruleSet(standard(dose()), seasonal), atRisk(), "2020-04-01")
                        .leading()
                        .series()
                        .name())
                .isEqualTo("Standard");
        assertThat(forecast(ruleSet(seasonal), atRisk(), "2020-04-01").status())
                .isEqualTo(PatientSeriesStatus.NOT_RECOMMENDED);
    }

    @Test
    void aDoseCountsThatIsValidInAnyBestSeries() {
        RuleSet rules = ruleSet(standard(dose()), risk(dose().cvx("02")));

        assertThat(forecast(rules, atRisk("01 2020-01-01"), "2020-06-01")
                        .evaluations()
                        .getFirst()
                        .status())
                .isEqualTo(EvaluationStatus.VALID);
    }

    /// Table 3-1: a dose given as the standard series asks is valid, and need not be repeated for it, though a risk
    /// series of an equivalent group now says what is due. That the standard series has no place for a dose says
    /// nothing.
    @ParameterizedTest
    @CsvSource({"2020-01-01, VALID", "2020-06-01, NOT_VALID"})
    void aDoseStaysValidWhenTheStandardSeriesGivesWay(LocalDate given, EvaluationStatus expected) {
        AntigenSeries standard = series(
                "Standard",
                "Antigen",
                AntigenSeries.Type.STANDARD,
                group("1", null),
                dose().age("1 day", "1 day", "30 years + 1 month"),
                dose().interval(PREVIOUS, "1 year", "1 year"));
        AntigenSeries risk = series(
                "Risk", "Antigen", AntigenSeries.Type.RISK, group("2", null), dose().age("40 years", "40 years", null));

        VaccineGroupForecast forecast = forecast(ruleSet(standard, risk), atRisk("01 " + given), "2020-07-01");

        assertThat(forecast.evaluations()).extracting(DoseEvaluation::status).containsExactly(expected);
        assertThat(forecast.bestSeries()).extracting(one -> one.series().name()).containsExactly("Risk");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, COMPLETE, First",
        "2020-01-01, NOT_COMPLETE, Later",
    })
    void aSeriesForALaterAgeWaitsForItsAge(LocalDate asOf, PatientSeriesStatus status, String speaking) {
        AntigenSeries first = series("First", "Antigen", AntigenSeries.Type.STANDARD, group("3", null), dose());
        AntigenSeries later = series(
                "Later",
                "Antigen",
                AntigenSeries.Type.STANDARD,
                group("5", span("30 years")),
                dose().age("30 years", "30 years", null));
        RuleSet rules = ruleSet(first, later);

        VaccineGroupForecast forecast = forecast(rules, patient("01 2015-01-01"), asOf.toString());

        assertThat(forecast.status()).isEqualTo(status);
        assertThat(forecast.leading().series().name()).isEqualTo(speaking);
    }

    @Test
    void aSeriesForALaterAgeSpeaksWhereThereIsNoOther() {
        RuleSet rules = ruleSet(series(
                "Later",
                "Antigen",
                AntigenSeries.Type.STANDARD,
                group("5", span("60 years")),
                dose().age("60 years", "60 years", null)));

        assertThat(forecast(rules, patient(), "2020-01-01").earliest()).isEqualTo(LocalDate.of(2050, 1, 1));
    }

    @Test
    void aSeriesWithoutAnyLimitCannotStartEarliest() {
        SelectSeries one = new SelectSeries(false, false, "1", "A", 1, null, null);
        SelectSeries other = new SelectSeries(false, false, "1", "A", 2, null, null);
        RuleSet rules = ruleSet(
                series("No limit", "Antigen", AntigenSeries.Type.STANDARD, one, dose()),
                series(
                        "From 18",
                        "Antigen",
                        AntigenSeries.Type.STANDARD,
                        other,
                        dose().age("18 years", "18 years", null)));

        assertThat(forecast(rules, patient(), "2020-01-01").leading().series().name())
                .isEqualTo("From 18");
    }
}
