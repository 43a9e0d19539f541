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
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 6.8 and 6.9, and which vaccines a forecast offers (FORECASTRECVAC-1).
class SuitableVaccineTest {

    private static SeriesDoseVaccine vaccine(
            String cvx, @Nullable String from, @Nullable String to, @Nullable String product, boolean forecast) {
        return new SeriesDoseVaccine(
                cvx, cvx, from == null ? null : span(from), to == null ? null : span(to), product, forecast);
    }

    private static EvaluationStatus status(Rules.Dose target, VaccineDoseAdministered given) {
        Patient patient = new Patient(LocalDate.of(1990, 1, 1), Gender.MALE, List.of(given), List.of());
        return forecast(ruleSet(series("S", target)), patient, "2030-01-01")
                .evaluations()
                .getFirst()
                .status();
    }

    private static VaccineDoseAdministered given(String day, String cvx, @Nullable String product) {
        return new VaccineDoseAdministered("1", LocalDate.parse(day), cvx, null, product);
    }

    /// Tables 6-26 and 6-29 at each boundary: "01" is preferable between the ages of 18 and 20, allowable four days
    /// earlier and up to 30.
    @ParameterizedTest
    @CsvSource({
        "2007-12-27, NOT_VALID",
        "2007-12-28, VALID",
        "2008-01-01, VALID",
        "2010-01-01, VALID",
        "2019-12-31, VALID",
        "2020-01-01, NOT_VALID",
    })
    void theAgeWindowsAreJudgedAtTheirBoundaries(String day, EvaluationStatus expected) {
        Rules.Dose target = dose().prefer(vaccine("01", "18 years", "20 years", null, true))
                .allow(vaccine("01", "18 years - 4 days", "30 years", null, false));

        assertThat(status(target, given(day, "01", null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2007-12-31, NOT_VALID", "2008-01-01, VALID", "2009-12-31, VALID", "2010-01-01, NOT_VALID"})
    void aPreferableVaccineAloneHasItsOwnWindow(String day, EvaluationStatus expected) {
        assertThat(status(dose().prefer(vaccine("01", "18 years", "20 years", null, true)), given(day, "01", null)))
                .isEqualTo(expected);
    }

    /// Table 6-26, the fifth column; table 6-29 does not ask for a trade name.
    @ParameterizedTest
    @CsvSource({
        "01, Good Vaccine, VALID",
        "01, Other Vaccine, NOT_VALID",
        "01, , NOT_VALID",
        "02, Other Vaccine, VALID",
        "02, , VALID",
        "03, Good Vaccine, NOT_VALID",
    })
    void theTradeNameMattersForAPreferableVaccineOnly(String cvx, @Nullable String product, EvaluationStatus expected) {
        Rules.Dose target = dose().prefer(vaccine("01", null, null, "Good Vaccine", true))
                .allow(vaccine("02", null, null, "Good Vaccine", false));

        assertThat(status(target, given("2020-01-01", cvx, product))).isEqualTo(expected);
    }

    /// FORECASTRECVAC-1, a bullet each: flagged, not contraindicated, right for the earliest or the recommended date.
    /// The dose may be given from 18 and should be from 25 years of age.
    @Test
    void aForecastOffersWhatSuitsOneOfItsDates() {
        Rules.Dose target = dose().rule(from18Recommended25())
                .prefer(vaccine("02", null, null, null, false))
                .prefer(vaccine("01", null, null, null, true))
                .prefer(vaccine("04", "18 years", "18 years + 1 day", null, true))
                .prefer(vaccine("05", "25 years", null, null, true))
                .prefer(vaccine("06", "18 years + 1 day", "25 years", null, true))
                .prefer(vaccine("07", null, "18 years", null, true))
                .prefer(vaccine("08", "25 years + 1 day", null, null, true));
        RuleSet rules = ruleSet(series("S", target));

        assertThat(forecast(rules, patient(), "2020-01-01").recommendedVaccines())
                .extracting(SeriesDoseVaccine::cvx)
                .containsExactly("01", "04", "05");
        assertThat(forecast(rules, observed(patient(), new ActiveObservation("allergy to 01", null)), "2020-01-01")
                        .recommendedVaccines())
                .extracting(SeriesDoseVaccine::cvx)
                .containsExactly("04", "05");
    }

    private static AgeRule from18Recommended25() {
        return new AgeRule(null, span("18 years"), span("25 years"), null, null, EffectivePeriod.ALWAYS, null);
    }
}
