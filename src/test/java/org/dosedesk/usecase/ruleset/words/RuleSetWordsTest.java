package org.dosedesk.usecase.ruleset.words;

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
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.ruleset.RuleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleSetWordsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @EnumSource
    void everyBuiltInVersionCanBeSaid(Language language) throws IOException {
        Path folder = Path.of("target", "rules-in-words");
        Files.createDirectories(folder);
        for (RuleSets set : BuiltInRuleSets.kazakhstan().sets()) {
            for (RuleSet rules : set.versions()) {
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
                                    .as("left in English")
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
                        "Правило: Бустерная доза 1: после: Полный курс, доза 2; Не в счёт, если раньше: 6 месяцев; Не раньше")
                .contains("Рекомендуется: 6 месяцев")
                .contains("Действует: с 08.12.2021")
                .contains("Постановление Главного государственного санитарного врача № 52 от 07.12.2021")
                .contains("Собственное решение; документа нет")
                .contains("Действует с 15.12.2021 по 01.01.2030.");
    }

    @Test
    void whoASeriesIsForAndWhenADoseIsLeftOut() {
        assertThat(spoken("Kazakhstan COVID-19", "2022-05-25", Language.ENGLISH))
                .contains("Left out when: the age is under 50 years.")
                .contains("Only for: ")
                .contains("The same as said above of: ");
        assertThat(spoken("Kazakhstan influenza", "2022/23", Language.ENGLISH)).contains("Season: from ");
        assertThat(spoken("Kazakhstan measles", "2023-11-29", Language.ENGLISH)).contains("Counts as immune: ");
        assertThat(spoken("Kazakhstan tetanus and diphtheria", "2020-09-24", Language.KAZAKH))
                .contains("10 жыл")
                .contains("Сіреспе")
                .contains("Дифтерия");
    }

    private static String spoken(String name, String version, Language language) {
        return lines(rules(name, version), language).stream()
                .map(RuleLine::spoken)
                .collect(Collectors.joining("\n"));
    }

    private static List<RuleLine> lines(RuleSet rules, Language language) {
        return new RuleSetWords(Messages.of(language))
                .lines(new RuleVersion(rules, null), LocalDate.of(2030, 1, 1), ZONE);
    }

    private static RuleSet rules(String name, String version) {
        return BuiltInRuleSets.kazakhstan().named(name).orElseThrow().versions().stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
