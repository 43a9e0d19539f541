package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 5.1 and 7.3: whom a series concerns, and whom a contraindication. Born on 01.01.1990.
class RelevanceTest {

    private static final ActiveObservation AT_RISK = new ActiveObservation("risk", null);

    /// Table 5-5: a required gender; none required means everyone.
    @ParameterizedTest
    @CsvSource({
        "FEMALE, true",
        "TRANSGENDER, true",
        "MALE, false",
        "UNKNOWN, false",
    })
    void aSeriesMayRequireAGender(Gender gender, boolean relevant) {
        AntigenSeries any = series("S", dose());
        AntigenSeries required = new AntigenSeries(
                any.name(),
                any.antigen(),
                any.vaccineGroup(),
                any.type(),
                any.equivalentGroups(),
                Set.of(Gender.FEMALE, Gender.TRANSGENDER),
                any.select(),
                any.indications(),
                any.doses(),
                null);
        Patient patient = new Patient(LocalDate.of(1990, 1, 1), gender, List.of(), List.of());
        LocalDate asOf = LocalDate.of(2020, 6, 1);

        assertThat(new Forecaster().forecast(ruleSet(required), patient, asOf)).hasSize(relevant ? 1 : 0);
        assertThat(new Forecaster().forecast(ruleSet(any), patient, asOf)).hasSize(1);
    }

    /// Table 5-4: the indication holds from 18 years to before 65.
    @ParameterizedTest
    @CsvSource({
        "2007-12-31, false",
        "2008-01-01, true",
        "2054-12-31, true",
        "2055-01-01, false",
    })
    void anIndicationHasAnAgeWindow(LocalDate asOf, boolean relevant) {
        RuleSet rules = ruleSet(series("S", "Antigen", AntigenSeries.Type.RISK, select(true, false, 1), dose()));

        assertThat(new Forecaster().forecast(rules, observed(patient(), AT_RISK), asOf))
                .hasSize(relevant ? 1 : 0);
        assertThat(new Forecaster().forecast(rules, patient(), asOf)).isEmpty();
    }

    @Test
    void anotherObservationIsNoIndication() {
        RuleSet rules = ruleSet(series("S", "Antigen", AntigenSeries.Type.RISK, select(true, false, 1), dose()));
        Patient patient = observed(patient(), new ActiveObservation("other", null));

        assertThat(new Forecaster().forecast(rules, patient, LocalDate.of(2020, 6, 1)))
                .isEmpty();
    }

    /// Tables 7-5 and 7-6: from the begin age to before the end age.
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, NOT_COMPLETE",
        "2020-01-01, CONTRAINDICATED",
        "2020-12-31, CONTRAINDICATED",
        "2021-01-01, NOT_COMPLETE",
    })
    void aContraindicationHasAnAgeWindow(String asOf, PatientSeriesStatus expected) {
        RuleSet rules = ruleSet(series("S", dose()));
        Antigen antigen = new Antigen(
                "Antigen",
                rules.antigens().getFirst().series(),
                Immunity.NONE,
                List.of(new Contraindication("ill", null, span("30 years"), span("31 years"))));
        RuleSet forbidding = Variants.antigens(rules, List.of(antigen));

        assertThat(forecast(forbidding, observed(patient(), new ActiveObservation("ill", null)), asOf)
                        .status())
                .isEqualTo(expected);
    }

    /// CONDSKIP-1: the dose type "Total" counts doses that were not valid, "Valid" does not.
    @ParameterizedTest
    @CsvSource({"false, COMPLETE", "true, NOT_COMPLETE"})
    void dosesThatWereNotValidCountInATotal(boolean validOnly, PatientSeriesStatus expected) {
        SkipCondition two = new SkipCondition.VaccineCount(
                null, null, null, null, Set.of(), validOnly, SkipCondition.VaccineCount.Logic.GREATER_THAN, 1);
        RuleSet rules = ruleSet(series("S", dose(), dose().skip(ConditionalSkip.Context.FORECAST, two)));

        assertThat(forecast(rules, patient("01 2020-01-01", "02 2020-02-01"), "2020-06-01")
                        .status())
                .isEqualTo(expected);
    }
}
