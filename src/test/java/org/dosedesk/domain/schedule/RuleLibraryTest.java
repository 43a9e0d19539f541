package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several rule sets side by side. The first is in force from 2020, a second version of it from 2021.
class RuleLibraryTest {

    private static final RuleSet FIRST =
            ruleSet(series("S", "Antigen", AntigenSeries.Type.RISK, Rules.select(true, false, 1), dose()));
    private static final RuleSet SECOND = version(
            "Other",
            LocalDate.of(2021, 1, 1),
            ruleSet(series(
                    "T", dose(), dose().interval(new IntervalRule.From.Observation("recovered"), null, "1 month"))));
    private static final RuleLibrary LIBRARY =
            new RuleLibrary(List.of(new RuleSets(List.of(SECOND)), new RuleSets(List.of(FIRST))));

    private static RuleSet version(String group, LocalDate validFrom, RuleSet rules) {
        VaccineGroup renamed = new VaccineGroup(group, false, List.of("Antigen"));
        return Variants.validFrom(Variants.groups(rules, renamed), validFrom);
    }

    @Test
    void theGroupsStandInTheOrderOfTheSets() {
        assertThat(LIBRARY.vaccineGroups()).containsExactly("Other", Rules.GROUP);
    }

    @Test
    void aGroupBelongsToOneSet() {
        assertThat(LIBRARY.of("Other").orElseThrow().versions()).containsExactly(SECOND);
        assertThat(LIBRARY.of(Rules.GROUP).orElseThrow().versions()).containsExactly(FIRST);
        assertThat(LIBRARY.of("None")).isEmpty();
    }

    @Test
    void theSameGroupInTwoVersionsOfASetIsOne() {
        RuleSet newer = version(Rules.GROUP, LocalDate.of(2022, 1, 1), FIRST);

        assertThat(new RuleLibrary(List.of(new RuleSets(List.of(newer, FIRST)))).vaccineGroups())
                .containsExactly(Rules.GROUP);
    }

    /// Indications, contraindications and evidence of immunity of either set, intervals of the second.
    @ParameterizedTest
    @CsvSource({
        "risk, 2020-06-01, true",
        "allergy, 2020-06-01, true",
        "immune, 2020-06-01, true",
        "recovered, 2020-06-01, false",
        "recovered, 2021-01-01, true",
        "unheard-of, 2021-01-01, false",
        "risk, 2019-12-31, false",
    })
    void onlyRulesInForceAskForObservations(String code, LocalDate day, boolean asked) {
        assertThat(LIBRARY.asksFor(code, day)).isEqualTo(asked);
    }

    @Test
    void aGroupWithAnAntigenThatTheSetHasNoRulesForIsLeftOut() {
        RuleSet rules = Variants.groups(
                FIRST,
                new VaccineGroup("Whole", false, List.of("Antigen")),
                new VaccineGroup("Half", false, List.of("Antigen", "Unknown")));

        assertThat(rules.vaccineGroups()).extracting(VaccineGroup::name).containsExactly("Whole");
        assertThat(rules.antigen("Antigen")).isPresent();
        assertThat(rules.antigen("Unknown")).isEmpty();
    }

    @Test
    void boostersAreAskedForWhereAnyVersionHasOne() {
        RuleSets primary = new RuleSets(List.of(FIRST));
        RuleSets boosted = new RuleSets(List.of(
                FIRST,
                version(
                        Rules.GROUP,
                        LocalDate.of(2021, 1, 1),
                        ruleSet(series("S", dose(), dose().kind(TargetDoseKind.BOOSTER))))));

        assertThat(primary.askForBoosters(LocalDate.of(2020, 6, 1))).isFalse();
        assertThat(boosted.askForBoosters(LocalDate.of(2020, 6, 1))).isTrue();
    }

    @Test
    void theForecastOfAnUnknownGroupIsEmpty() {
        Forecaster forecaster = new Forecaster();

        assertThat(forecaster.forecast(ruleSet(series("S", dose())), patient(), LocalDate.of(2021, 6, 1), "Unknown"))
                .isEmpty();
    }

    /// The series say which group they are for: "Other" has none.
    @Test
    void aGroupWithoutSeriesForThePatientIsNotForecast() {
        Forecaster forecaster = new Forecaster();

        assertThat(forecaster.forecast(SECOND, patient(), LocalDate.of(2021, 6, 1)))
                .isEmpty();
        assertThat(forecaster.forecast(ruleSet(series("S", dose())), patient(), LocalDate.of(2021, 6, 1)))
                .extracting(VaccineGroupForecast::vaccineGroup)
                .containsExactly(Rules.GROUP);
    }
}
