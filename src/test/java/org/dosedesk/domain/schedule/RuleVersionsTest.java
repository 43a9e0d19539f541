package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of a rule set when another version of it comes, and when two of them are the same.
class RuleVersionsTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final RuleSet RULES = ruleSet(series("S", dose()));
    private static final RuleSet OTHER_SET = named("Other", "1", new VaccineGroup("Other", false, List.of("Antigen")));

    private static RuleSet named(String name, String version, VaccineGroup group) {
        return new RuleSet(
                name,
                version,
                new RuleSource(RuleSource.Kind.OURS, null, null),
                BEGIN,
                RULES.antigens(),
                List.of(group),
                RULES.associations(),
                RULES.conflicts());
    }

    @Test
    void aNewVersionJoinsTheOldOnesOfItsSet() {
        RuleSet later = Variants.validFrom(RULES, BEGIN.plusYears(1));
        RuleLibrary library = new RuleLibrary(List.of(sets(RULES), sets(OTHER_SET)));

        assertThat(library.with(later).sets()).containsExactly(sets(RULES, later), sets(OTHER_SET));
        assertThat(sets(RULES, later).name()).isEqualTo("Test");
        assertThat(library.named("Other")).contains(sets(OTHER_SET));
        assertThat(library.named("None")).isEmpty();
    }

    @Test
    void aVersionOfTheSameDayTakesThePlaceOfTheOldOne() {
        RuleSet amended = named("Test", "2", new VaccineGroup(Rules.GROUP, false, List.of("Antigen")));
        RuleSet later = Variants.validFrom(RULES, BEGIN.plusYears(1));

        assertThat(sets(RULES, later).with(amended).versions()).containsExactly(amended, later);
    }

    @Test
    void aSetOfAnotherNameStandsBesideTheFirst() {
        assertThat(new RuleLibrary(List.of(sets(RULES))).with(OTHER_SET).sets())
                .containsExactly(sets(RULES), sets(OTHER_SET));
    }

    @Test
    void aSetForAGroupThatIsTakenIsRefused() {
        RuleLibrary library = new RuleLibrary(List.of(sets(RULES)));
        RuleSet rival = named("Rival", "1", new VaccineGroup(Rules.GROUP, false, List.of("Antigen")));

        assertThatIllegalArgumentException().isThrownBy(() -> library.with(rival));
    }

    private static RuleSets sets(RuleSet... versions) {
        return new RuleSets(List.of(versions));
    }

    static Stream<RuleSet> others() {
        return Stream.of(
                OTHER_SET,
                named("Test", "1", new VaccineGroup(Rules.GROUP, false, List.of("Antigen"))),
                Variants.validFrom(RULES, BEGIN.plusDays(1)),
                Variants.groups(RULES),
                Variants.vaccines(RULES, Map.of()),
                ruleSet(series("T", dose())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void setsThatDifferInOnePartAreNotTheSame(RuleSet other) {
        assertThat(other).isNotEqualTo(RULES);
    }

    @Test
    void setsOfTheSamePartsAreTheSame() {
        RuleSet same = Variants.validFrom(RULES, BEGIN);

        assertThat(same).isNotSameAs(RULES).isEqualTo(RULES).hasSameHashCodeAs(RULES);
        assertThat(RULES).hasToString("Test 1").doesNotHaveSameHashCodeAs(OTHER_SET);
        assertThat(OTHER_SET.source()).isEqualTo(new RuleSource(RuleSource.Kind.OURS, null, null));
    }

    @Test
    void conflictsAreListedByTheirVaccines() {
        VaccineConflict first = conflict("02", "03");
        VaccineConflict second = conflict("02", "04");
        VaccineConflict third = conflict("05", "03");
        VaccineConflicts conflicts = new VaccineConflicts(List.of(third, second, first));

        assertThat(conflicts.all()).containsExactly(first, second, third);
        assertThat(conflicts)
                .isEqualTo(new VaccineConflicts(List.of(third, second, first)))
                .hasSameHashCodeAs(new VaccineConflicts(List.of(third, second, first)))
                .isNotEqualTo(new VaccineConflicts(List.of(first)))
                .doesNotHaveSameHashCodeAs(new VaccineConflicts(List.of(first)));
    }

    private static VaccineConflict conflict(String conflicting, String impacted) {
        return new VaccineConflict(conflicting, impacted, span("1 day"), span("24 days"), span("28 days"));
    }

    /// FORECASTVG-1: a series for another vaccine group against the same illness makes no forecast in this one.
    @Test
    void aSeriesSpeaksForItsOwnGroupOnly() {
        AntigenSeries own = series("Own", dose(), dose());
        AntigenSeries foreign = new AntigenSeries(
                "Foreign",
                own.antigen(),
                "Other",
                own.type(),
                Set.of(),
                Set.of(),
                own.select(),
                List.of(),
                List.of(dose().build(1)),
                null);

        VaccineGroupForecast forecast = forecast(ruleSet(own, foreign), patient("01 2020-01-01"), "2020-06-01");

        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast.leading().series().name()).isEqualTo("Own");
    }
}
