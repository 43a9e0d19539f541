package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.RuleFact;
import org.dosedesk.domain.ruleset.RuleFact.Aspect;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.rules.xml.RuleDocument;
import org.dosedesk.testkit.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That nothing which differs between two versions goes unsaid.
class RuleDifferenceTest {
    private final XmlRuleTexts texts = new XmlRuleTexts();

    /// Every number, date and code in each newest version, changed alone: whatever the program reads differently is
    /// told.
    @ParameterizedTest
    @MethodSource("newest")
    void aChangeAnywhereIsTold(RuleSet rules) {
        String text = texts.builtIn(rules);
        List<MatchResult> places = Pattern.compile(">(\\d[^<]*)<")
                .matcher(text)
                .results()
                .filter(place -> !place.group(1).contains("Dose"))
                .toList();
        List<String> unsaid = new ArrayList<>();
        int read = 0;
        // The largest set repeats itself from series to series: every 7th place is enough of it.
        for (int i = 0; i < places.size(); i += places.size() > 300 ? 7 : 1) {
            MatchResult place = places.get(i);
            String changed = text.substring(0, place.start(1))
                    + (place.group(1).startsWith("1") ? "2" : "1")
                    + text.substring(place.start(1) + 1);
            RuleSet other = RuleDocument.read(RuleDocument.parse(changed.getBytes(StandardCharsets.UTF_8), "changed"));
            read++;
            if (!other.equals(rules) && RuleDifference.between(rules, other).isEmpty()) {
                unsaid.add(text.substring(place.start() - 30, place.end() + 10));
            }
        }
        assertThat(read).isPositive();
        assertThat(unsaid).isEmpty();
    }

    @Test
    void oneOfTwoIntervalsFromTheSameDoseIsTold() {
        RuleSet rules = version("Kazakhstan COVID-19", "2022-03-24");
        String text = texts.builtIn(rules);
        String six = "<absMinInt>6 months - 4 days</absMinInt>\n        <minInt>6 months</minInt>\n"
                + "        <earliestRecInt>6 months</earliestRecInt>\n        <effectiveDate>20211208";
        assertThat(text).contains(six);

        List<RuleDifference> found = RuleDifference.between(
                rules,
                texts.read(text.replaceFirst(
                        six, six.replace("6 months<", "5 months<").replace("6 months -", "5 months -"))));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.fact().series()).isEqualTo("COVID-19: Sputnik V");
            assertThat(one.fact().dose()).isEqualTo(3);
            assertThat(one.fact().aspect()).isEqualTo(Aspect.INTERVAL);
        });
    }

    @Test
    void aSeriesThatIsGoneIsToldByItsTypeAndDoses() {
        RuleSet rules = version("Kazakhstan COVID-19", "2022-03-24");
        String text = texts.builtIn(rules);
        int qazvac = text.lastIndexOf("<series>", text.indexOf("<seriesName>QazVac"));
        String without = text.substring(0, qazvac) + text.substring(text.indexOf("<series>", qazvac + 1));

        assertThat(RuleDifference.between(rules, texts.read(without)))
                .containsExactly(
                        new RuleDifference(
                                new RuleFact("COVID-19: QazVac", 0, Aspect.SERIES_TYPE, ""),
                                AntigenSeries.Type.STANDARD,
                                null),
                        new RuleDifference(new RuleFact("COVID-19: QazVac", 0, Aspect.DOSES, ""), 3, null));
    }

    @Test
    void aVaccineThatIsNewIsToldByItsName() {
        RuleSet before = version("Kazakhstan COVID-19", "2021-10-15");
        RuleSet after = version("Kazakhstan COVID-19", "2021-12-15");

        assertThat(RuleDifference.between(before, after))
                .filteredOn(one -> one.fact().aspect() == Aspect.VACCINES && one.before() == null)
                .extracting(one -> ((SeriesDoseVaccine) Objects.requireNonNull(one.after())).cvx())
                .contains("504");
    }

    private static RuleSet version(String name, String version) {
        return Rules.KAZAKHSTAN.named(name).orElseThrow().versions().stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    static Stream<RuleSet> newest() {
        return Rules.KAZAKHSTAN.sets().stream().map(RuleSets::all).map(List::getLast);
    }
}
