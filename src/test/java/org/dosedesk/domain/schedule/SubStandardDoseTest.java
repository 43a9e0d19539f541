package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 6.1, and what becomes of intervals and dates after a dose that could not be evaluated.
class SubStandardDoseTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static VaccineDoseAdministered given(String day, @Nullable LocalDate expiration, boolean condition) {
        return new VaccineDoseAdministered(day, LocalDate.parse(day), "01", null, null, expiration, condition);
    }

    private static Patient with(VaccineDoseAdministered... doses) {
        return new Patient(LocalDate.of(1990, 1, 1), Gender.MALE, List.of(doses), List.of());
    }

    private static VaccineDoseAdministered good(String day) {
        return given(day, null, false);
    }

    private static VaccineDoseAdministered bad(String day) {
        return given(day, null, true);
    }

    /// Table 6-3, a column each: the last day of the lot is still good.
    @ParameterizedTest
    @CsvSource({
        "2020-02-29, false, SUB_STANDARD, LOT_EXPIRED",
        "2020-02-29, true, SUB_STANDARD, LOT_EXPIRED",
        "2020-03-01, true, SUB_STANDARD, DOSE_CONDITION",
        ", true, SUB_STANDARD, DOSE_CONDITION",
        "2020-03-01, false, VALID, ",
        ", false, VALID, ",
    })
    void aDoseThatExpiredOrHasAConditionIsSubStandard(
            @Nullable LocalDate expiration,
            boolean condition,
            EvaluationStatus status,
            @Nullable EvaluationReason reason) {
        VaccineGroupForecast forecast = forecast(
                ruleSet(series("S", dose(), dose())), with(given("2020-03-01", expiration, condition)), "2020-06-01");

        assertThat(forecast.evaluations().getFirst().status()).isEqualTo(status);
        assertThat(forecast.evaluations().getFirst().reason().orElse(null)).isEqualTo(reason);
        assertThat(forecast.forecastNumber()).isEqualTo(status == EvaluationStatus.VALID ? 2 : 1);
    }

    /// CALCDTINT-1: an interval from the previous dose counts from one that is Valid or Not Valid.
    @Test
    void noIntervalFromThePreviousDoseCountsFromIt() {
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(PREVIOUS, "28 days", "28 days"), dose()));

        VaccineGroupForecast forecast =
                forecast(rules, with(good("2020-01-01"), bad("2020-01-20"), good("2020-02-01")), "2020-06-01");

        assertThat(forecast.evaluations())
                .extracting(evaluation -> evaluation.status().name())
                .containsExactly("VALID", "SUB_STANDARD", "VALID");
    }

    /// FORECASTDTCAN-1: the date of the most recent dose that was evaluated against a target dose.
    @Test
    void itHoldsNoDateUp() {
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(PREVIOUS, "28 days", "28 days")));

        assertThat(forecast(rules, with(good("2020-01-01"), bad("2020-03-01")), "2020-06-01")
                        .earliest())
                .isEqualTo(LocalDate.of(2020, 1, 29));
    }

    /// CALCDTINT-8 leaves out nothing but inadvertent doses.
    @Test
    void anIntervalFromTheMostRecentVaccineCountsFromIt() {
        RuleSet rules = ruleSet(series(
                "S", dose(), dose().interval(new IntervalRule.From.MostRecent(Set.of("01")), "28 days", "28 days")));

        assertThat(forecast(rules, with(good("2020-01-01"), bad("2020-03-01")), "2020-06-01")
                        .earliest())
                .isEqualTo(LocalDate.of(2020, 3, 29));
    }

    /// Section 4.4, step 6a.
    @Test
    void afterTheSeriesItIsExtraneousAsAnyOther() {
        assertThat(forecast(ruleSet(series("S", dose())), with(good("2020-01-01"), bad("2020-03-01")), "2020-06-01")
                        .evaluations())
                .extracting(evaluation -> evaluation.status().name())
                .containsExactly("VALID", "EXTRANEOUS");
    }
}
