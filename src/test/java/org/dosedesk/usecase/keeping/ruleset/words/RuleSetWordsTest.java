package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.testkit.Rules;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.text.Spaces;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @EnumSource
    void everyBuiltInVersionCanBeSaid(Language language) throws IOException {
        Path folder = Path.of("target", "rules-in-words");
        Files.createDirectories(folder);
        for (RuleSets set : Rules.KAZAKHSTAN.sets()) {
            for (RuleSet rules : set.versions(TODAY)) {
                List<RuleLine> lines = lines(rules, language);
                Files.writeString(
                        folder.resolve(rules.name() + " " + rules.version().replace('/', '-') + "_" + language.tag()),
                        lines.stream().map(RuleLine::spoken).collect(Collectors.joining("\n")));
                assertThat(lines)
                        .allSatisfy(line ->
                                assertThat(line.spoken()).isNotBlank().doesNotContain("{0}", "null", "[", "TimeSpan"));
                if (language != Language.ENGLISH) {
                    assertThat(lines)
                            .allSatisfy(line -> assertThat(line.spoken())
                                    .as("left in English: %s", line.spoken())
                                    .doesNotContainPattern("[A-Za-z]+ [a-z]+"));
                }
                assertThat(lines.stream().filter(RuleLine.Row.class::isInstance))
                        .isNotEmpty();
                // Without it a doctor could not check where a rule comes from.
                int source = lines.stream()
                        .filter(RuleLine.Heads.class::isInstance)
                        .map(RuleLine.Heads.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .indexOf(Messages.of(language).get("rulebook.col.source"));
                assertThat(lines).allSatisfy(line -> {
                    if (line instanceof RuleLine.Row row) {
                        assertThat(row.cells().get(source)).isNotBlank();
                    }
                });
            }
        }
    }

    @Test
    void aBoosterIsSaidWithLengthsPeriodAndDecree() {
        assertThat(spoken("Kazakhstan COVID-19", "2021-12-15", Language.RUSSIAN))
                .contains(
                        "Правило: Бустерная доза 1: после: Полный курс, доза 2; Не засчитывается ранее: 6 месяцев − 4 дня; Не раньше")
                .contains("Рекомендуется: 6 месяцев")
                .contains("Действует: с 08.12.2021")
                .contains("Постановление Главного государственного санитарного врача № 52 от 07.12.2021")
                .contains("Собственное решение, документа нет: спросите врача")
                .contains("Действует с 15.12.2021 по 01.01.2030.");
    }

    @Test
    void whoASeriesIsForAndWhenADoseIsLeftOut() {
        assertThat(spoken("Kazakhstan COVID-19", "2022-05-25", Language.ENGLISH))
                .contains("Skipped when: the age is under 50 years.")
                .contains("Only for: ")
                .contains("The same as above for: ");
        assertThat(spoken("Kazakhstan influenza", "2022/23", Language.ENGLISH)).contains("Season: from ");
        assertThat(spoken("Kazakhstan measles, rubella and mumps", "2023-11-29", Language.ENGLISH))
                .contains("Counts as immune: ");
        assertThat(spoken("Kazakhstan tetanus and diphtheria", "2020-09-24", Language.KAZAKH))
                .contains("10 жыл")
                .contains("Сіреспе")
                .contains("Дифтерия");
    }

    /// Tick-borne encephalitis by product (WHO), and the scheme that a late dose is none of.
    @Test
    void intervalsForSomeProductsAndSchemesWithALimitAreSaid() {
        assertThat(spoken("Kazakhstan tick-borne encephalitis", "2020-09-24", Language.ENGLISH))
                .contains("after the previous dose, if one of the doses so far was: Encepur")
                .contains("if one of the doses so far was: EnceVir, Tick-borne encephalitis vaccine, product unknown")
                .contains("after the previous dose (limit: 13 days; a later dose is not part of this series)");
        assertThat(spoken("Kazakhstan tick-borne encephalitis", "2020-09-24", Language.RUSSIAN))
                .contains("после предыдущей дозы, если среди введённых доз есть: Энцепур")
                .contains("(предел: 13 дней; более поздняя доза к этой схеме не относится)");
        assertThat(spoken("Kazakhstan tick-borne encephalitis", "2020-09-24", Language.KAZAKH))
                .contains("егер бұрын салынған дозалардың ішінде мынау болса: Энцепур")
                .contains("(шегі: 13 күн; одан кеш салынған доза бұл схемаға жатпайды)");
    }

    private static String spoken(String name, String version, Language language) {
        return lines(rules(name, version), language).stream()
                .map(RuleLine::spoken)
                .map(Spaces::plain)
                .collect(Collectors.joining("\n"));
    }

    private static List<RuleLine> lines(RuleSet rules, Language language) {
        return new RuleSetWords(Messages.of(language)).lines(new RuleVersion(rules, null), TODAY, ZONE);
    }

    private static RuleSet rules(String name, String version) {
        return Rules.KAZAKHSTAN.named(name).orElseThrow().versions(TODAY).stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
