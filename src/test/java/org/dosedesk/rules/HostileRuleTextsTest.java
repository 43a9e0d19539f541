package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem.Kind;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were made to do harm, or damaged.
class HostileRuleTextsTest {
    private final XmlRuleTexts texts = new XmlRuleTexts();
    private final RuleSet rules = Rules.KAZAKHSTAN
            .named("Kazakhstan typhoid")
            .orElseThrow()
            .versions()
            .getFirst();
    private final String typhoid = texts.builtIn(rules);

    @TempDir
    Path folder;

    @Test
    void noFileOfTheComputerIsReadThroughAnEntity() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the patients");
        String hostile = "<!DOCTYPE ruleSet [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>"
                + typhoid.substring(typhoid.indexOf("<ruleSet"))
                        .replace("<seriesAdminGuidance/>", "<seriesAdminGuidance>&file;</seriesAdminGuidance>");

        assertRefused(hostile, Kind.NO_XML, "DOCTYPE")
                .satisfies(refused -> assertThat(refused.where()).doesNotContain("the patients"));
    }

    @Test
    void entitiesThatUnfoldWithoutEndAreNotEvenBegun() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE ruleSet [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        assertRefused(bomb + "]><ruleSet>&a39;</ruleSet>", Kind.NO_XML, "DOCTYPE");
    }

    @Test
    void aMillionElementsInOneAnotherAreRefused() throws Exception {
        String deep = "<ruleSet>" + "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000) + "</ruleSet>";

        assertThatExceptionOfType(RuleTextException.class).isThrownBy(() -> texts.load(file(deep)));
    }

    @Test
    void everyProblemIsNamedWithItsLine() throws Exception {
        String wrong = typhoid.replace("<recurringDose>No<", "<recurringDose>Perhaps<")
                .replace("<minAge>18 years<", "<minAge>18 summers<");
        int lines =
                (int) wrong.substring(0, wrong.indexOf("18 summers")).lines().count();

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file(wrong)))
                .satisfies(refused -> {
                    assertThat(refused.problems()).hasSizeGreaterThan(1);
                    assertThat(refused.problems())
                            .extracting(RuleProblem::where)
                            .anyMatch(where ->
                                    where.startsWith("rules.xml, line " + lines + ":") && where.contains("18 summers"))
                            .anyMatch(where -> where.contains("Perhaps"));
                });
    }

    @Test
    void aSetOfTwoHundredMistakesIsNotReadAloudInFull() throws Exception {
        RuleSet covid = Rules.KAZAKHSTAN
                .named("Kazakhstan COVID-19")
                .orElseThrow()
                .inForce(LocalDate.of(2022, 5, 25))
                .orElseThrow();

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file(texts.builtIn(covid).replace("months<", "moons<"))))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(20));
    }

    @Test
    void anIntervalThatIsDueBeforeItCountsIsRefused() throws Exception {
        String covid = texts.builtIn(Rules.KAZAKHSTAN
                .named("Kazakhstan COVID-19")
                .orElseThrow()
                .inForce(LocalDate.of(2022, 5, 25))
                .orElseThrow());
        assertThat(covid).contains("<minInt>21 days</minInt>");

        assertRefused(
                covid.replace("<minInt>21 days</minInt>", "<minInt>3 months</minInt>"), Kind.WRONG, "grow shorter");
    }

    @Test
    void anAgeThatIsDueBeforeItCountsIsRefused() throws Exception {
        assertRefused(typhoid.replace("<minAge>18 years<", "<minAge>81 years<"), Kind.WRONG, "age");
    }

    @Test
    void aSeriesWithoutDosesIsRefused() throws Exception {
        int from = typhoid.indexOf("<seriesDose>");
        int to = typhoid.lastIndexOf("</seriesDose>") + "</seriesDose>".length();

        assertRefused(typhoid.substring(0, from) + typhoid.substring(to), Kind.WRONG, "seriesDose");
    }

    @Test
    void aSetWhoseVaccineGroupHasNoRulesIsRefused() throws Exception {
        assertRefused(
                typhoid.replace("<targetDisease>Typhoid<", "<targetDisease>Plague<"), Kind.WRONG, "no vaccine group");
    }

    @Test
    void anotherDocumentIsNoRuleSet() throws Exception {
        assertRefused("<html/>", Kind.NO_RULE_SET, "html");
        assertRefused("", Kind.NO_XML, "rules.xml");
        assertRefused("PK", Kind.NO_XML, "rules.xml");
    }

    @Test
    void aFileInAnotherEncodingIsKeptInOurs() throws Exception {
        Path file = folder.resolve("old.xml");
        String cyrillic = typhoid.replaceFirst("encoding=\"UTF-8\"", "encoding=\"windows-1251\"")
                .replace("name=\"Kazakhstan typhoid\"", "name=\"Брюшной тиф\"");
        Files.write(file, cyrillic.getBytes(Charset.forName("windows-1251")));

        assertThat(texts.read(texts.load(file)).name()).isEqualTo("Брюшной тиф");
    }

    /// Whatever single sign is lost, doubled or turned: it is read, or refused in words.
    @Test
    void damageIsRefusedInWords() {
        Random random = new Random(7);
        int refusals = 0;
        for (int i = 0; i < 1500; i++) {
            StringBuilder damaged = new StringBuilder(typhoid);
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, damaged.charAt(at));
                default -> damaged.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
            try {
                texts.read(damaged.toString());
            } catch (RuleTextException e) {
                refusals++;
                assertThat(e.problems()).isNotEmpty();
                assertThat(e.where()).isNotBlank();
            }
        }
        assertThat(refusals).isBetween(500, 1500);
        assertThatCode(() -> texts.read(typhoid)).doesNotThrowAnyException();
    }

    private ThrowableAssertAlternative<RuleTextException> assertRefused(String content, Kind kind, String said)
            throws Exception {
        Path file = file(content);
        return assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.load(file))
                .satisfies(refused -> {
                    assertThat(refused.problems()).extracting(RuleProblem::kind).containsOnly(kind);
                    assertThat(refused.where()).containsIgnoringCase(said);
                });
    }

    private Path file(String content) throws Exception {
        Path file = folder.resolve("rules.xml");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return file;
    }
}
