package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.RuleFact.Aspect;
import org.dosedesk.domain.ruleset.change.AgeChange;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalChange;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Read, changed and read again, a version says the same but for the one thing.
class RuleEditorTest {
    private static final RuleSource DECREE = new RuleSource(RuleSource.Kind.DECREE, "7", LocalDate.of(2026, 1, 1));
    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);

    private final XmlRuleTexts texts = new XmlRuleTexts();

    @ParameterizedTest
    @MethodSource("newest")
    void everyIntervalCanBeChangedAlone(RuleSet rules) {
        String text = texts.builtIn(rules);
        TimeSpan year = TimeSpan.parse("11 years - 4 days");
        for (IntervalGroup interval : IntervalGroup.of(rules)) {
            // What was not there is added, what was there may go.
            IntervalValues values = interval.values().min() == null
                    ? new IntervalValues(null, year, year, null)
                    : new IntervalValues(interval.values().absoluteMin(), null, null, year);
            String changed = texts.changed(text, List.of(new IntervalChange(interval, values, "new", FROM, DECREE)));

            RuleSet after = texts.read(changed);
            List<RuleDifference> found = RuleDifference.between(rules, after);
            assertThat(found).hasSameSizeAs(places(rules, interval)).allSatisfy(one -> {
                assertThat(one.fact().aspect()).isEqualTo(Aspect.INTERVAL);
                IntervalRule rule = (IntervalRule) Objects.requireNonNull(one.after());
                assertThat(IntervalValues.of(rule)).isEqualTo(values);
                assertThat(rule.source()).isEqualTo(DECREE);
                assertThat(rule.from()).isEqualTo(interval.from());
            });
            assertThat(after.source()).isEqualTo(DECREE);
            assertThat(after.version()).isEqualTo("new");
            assertThat(after.validFrom()).isEqualTo(FROM);
        }
    }

    @ParameterizedTest
    @MethodSource("newest")
    void everyAgeCanBeChangedAlone(RuleSet rules) {
        String text = texts.builtIn(rules);
        AgeValues values = new AgeValues(
                TimeSpan.parse("17 years"), null, TimeSpan.parse("19 years"), null, TimeSpan.parse("70 years"));
        for (AgeGroup age : AgeGroup.of(rules)) {
            RuleSet after = texts.read(texts.changed(text, List.of(new AgeChange(age, values, "new", FROM, DECREE))));

            assertThat(RuleDifference.between(rules, after))
                    .hasSizeGreaterThanOrEqualTo(age.series().size())
                    .allSatisfy(one -> {
                        assertThat(one.fact().aspect()).isEqualTo(Aspect.AGE);
                        AgeRule rule = (AgeRule) Objects.requireNonNull(one.after());
                        assertThat(AgeValues.of(rule)).isEqualTo(values);
                        assertThat(rule.source()).isEqualTo(DECREE);
                    });
        }
    }

    /// What the first change makes of its rule is not taken for the rule of the second.
    @Test
    void changesTogetherFindTheirRulesAsTheyWere() {
        RuleSet rules = boosters();
        String text = texts.builtIn(rules);
        IntervalGroup first = IntervalGroup.of(rules).getFirst();
        IntervalValues once = new IntervalValues(null, TimeSpan.parse("40 days"), null, null);
        RuleSet step = texts.read(texts.changed(text, List.of(change(first, once))));
        IntervalGroup alike = IntervalGroup.of(step).stream()
                .filter(one -> one.values().equals(once))
                .findFirst()
                .orElseThrow();
        IntervalGroup other = IntervalGroup.of(rules).getLast();
        IntervalValues twice = new IntervalValues(null, TimeSpan.parse("50 days"), null, null);

        RuleSet after = texts.read(texts.changed(text, List.of(change(first, once), change(other, twice))));

        assertThat(IntervalGroup.of(after)).extracting(IntervalGroup::values).contains(once, twice);
        assertThat(RuleDifference.between(rules, after))
                .hasSize(places(rules, first).size() + places(rules, other).size());
        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.changed(text, List.of(change(first, once), change(alike, twice))))
                .satisfies(refused -> assertThat(refused.where()).contains("no such rule"));
    }

    private static IntervalChange change(IntervalGroup interval, IntervalValues values) {
        return new IntervalChange(interval, values, "new", FROM, DECREE);
    }

    @Test
    void commentsStay() {
        RuleSet rules = boosters();
        String text = texts.builtIn(rules).replaceFirst("<seriesDose>", "<!-- as agreed --><seriesDose>");
        IntervalGroup first = IntervalGroup.of(rules).getFirst();

        String changed = texts.changed(
                text,
                List.of(new IntervalChange(
                        first, new IntervalValues(null, TimeSpan.parse("1 day"), null, null), "new", FROM, DECREE)));

        assertThat(changed).contains("<!-- as agreed --><seriesDose>");
    }

    @Test
    void theCdcsFilesCanBeChangedToo() {
        ForeignRules wanted = new ForeignRules("Hepatitis B", "4.64", FROM, DECREE, Set.of("HepB"));
        String text = texts.loadForeign(Shared.need("schedule/cdsi-4.64"), wanted);
        RuleSet rules = texts.read(text);
        IntervalGroup interval = IntervalGroup.of(rules).stream()
                .filter(one -> one.values().earliestRecommended() != null)
                .findFirst()
                .orElseThrow();
        IntervalValues values = new IntervalValues(null, null, TimeSpan.parse("2 years"), null);

        RuleSet after =
                texts.read(texts.changed(text, List.of(new IntervalChange(interval, values, "new", FROM, DECREE))));

        assertThat(RuleDifference.between(rules, after)).hasSameSizeAs(places(rules, interval));
    }

    @Test
    void whatTheVersionDoesNotSayCannotBeChanged() {
        RuleSet covid = boosters();
        RuleSet other = newest().skip(1).findFirst().orElseThrow();
        IntervalGroup foreign = IntervalGroup.of(covid).getLast();

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.changed(
                        texts.builtIn(other),
                        List.of(new IntervalChange(foreign, foreign.values(), "new", FROM, DECREE))))
                .satisfies(refused -> assertThat(refused.where()).contains("no such rule"));
    }

    @Test
    void nonsenseIsNoChange() {
        AgeGroup age = AgeGroup.of(boosters()).getFirst();
        TimeSpan young = TimeSpan.parse("18 years");
        TimeSpan old = TimeSpan.parse("60 years");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeChange(age, new AgeValues(old, young, null, null, null), "new", FROM, DECREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeChange(age, new AgeValues(old, null, null, null, young), "new", FROM, DECREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeChange(age, new AgeValues(null, null, null, null, null), "new", FROM, DECREE));
    }

    private static List<IntervalRule> places(RuleSet rules, IntervalGroup interval) {
        return rules.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .flatMap(dose -> dose.intervals().stream().filter(rule -> interval.holds(dose, rule)))
                .toList();
    }

    /// Many series that have the same intervals.
    private static RuleSet boosters() {
        return Rules.KAZAKHSTAN.named("Kazakhstan COVID-19").orElseThrow().versions().stream()
                .filter(rules -> rules.version().equals("2022-05-25"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<RuleSet> newest() {
        return Rules.KAZAKHSTAN.sets().stream().map(RuleSets::all).map(List::getLast);
    }
}
