package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.ruleset.RuleEnd;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.testkit.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Influenza once ended in silence, because its last season had no successor.
class RuleEndTest {
    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;

    @ParameterizedTest
    @CsvSource({"2021-10-15", "2024-02-19", "2024-02-20", "2026-11-30", "2027-08-01", "2060-01-01"})
    void noBuiltInRuleRunsOut(LocalDate day) {
        assertThat(RuleEnd.of(RULES, day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2027-04-01, true", "2028-04-01, true"})
    void whatRunsOutIsSaidAYearAheadAndAfterwards(LocalDate day, boolean said) {
        RuleLibrary library = RULES.with(ending("2026-01-15"));

        assertThat(RuleEnd.of(library, day))
                .isEqualTo(said ? List.of(new RuleEnd(List.of("Typhoid"), LocalDate.of(2027, 4, 1))) : List.of());
    }

    @Test
    void whatIsFollowedByAnotherVersionDoesNotRunOut() {
        RuleSet typhoid = RULES.of("Typhoid").orElseThrow().versions().getLast();
        RuleLibrary library = RULES.with(ending("2026-01-15"))
                .with(new RuleSet(
                        typhoid.name(),
                        "next",
                        null,
                        LocalDate.of(2027, 4, 2),
                        typhoid.antigens(),
                        typhoid.vaccineGroups(),
                        typhoid.associations(),
                        typhoid.conflicts()));

        assertThat(RuleEnd.of(library, LocalDate.of(2026, 11, 30))).isEmpty();
    }

    // Typhoid asked for until 01.04.2027.
    private static RuleSet ending(String validFrom) {
        XmlRuleTexts texts = new XmlRuleTexts();
        String text = texts.builtIn(RULES.of("Typhoid").orElseThrow().versions().getLast());
        return texts.read(text.replaceFirst("validFrom=\"[^\"]*\"", "validFrom=\"" + validFrom + "\"")
                .replace(
                        "</recurringDose>",
                        "</recurringDose><seasonalRecommendation><startDate>20260115</startDate>"
                                + "<endDate>20270401</endDate></seasonalRecommendation>"));
    }
}
