package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dosedesk.domain.contraindication.ContraindicationRule;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.text.Spaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContraindicationWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyRuleStandsInItsRowWithItsPaper(Language language) {
        List<RuleLine> lines = lines(language);
        List<RuleLine.Row> rows = lines.stream()
                .filter(RuleLine.Row.class::isInstance)
                .map(RuleLine.Row.class::cast)
                .toList();

        long grounds = rows.stream()
                .mapToLong(row -> row.cells().getFirst().split("; ", -1).length)
                .sum();
        assertThat(grounds)
                .isEqualTo(BuiltInRuleSets.contraindications().rules().size());
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).noneMatch(String::isBlank));
        assertThat(lines.stream().map(RuleLine::spoken).collect(Collectors.joining("\n")))
                .doesNotContain("rulebook.", "{0}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Pregnancy | 14 weeks",
                "RUSSIAN | Беременность | 14 недель",
                "KAZAKH | Жүктілік | 14 апта"
            })
    void theFirstTrimesterWaitsForADoctor(Language language, String ground, String lasting) {
        List<String> said = lines(language).stream().map(RuleLine::spoken).toList();

        assertThat(said).anyMatch(line -> line.contains(ground) && line.contains(Spaces.kept(lasting)));
    }

    @Test
    void whatNoDocumentSaysIsForADoctor() {
        boolean ours = BuiltInRuleSets.contraindications().rules().stream()
                .map(ContraindicationRule::source)
                .anyMatch(source -> source.kind().name().equals("OURS"));

        assertThat(ours).isTrue();
        assertThat(lines(Language.ENGLISH)).anyMatch(line -> line.spoken().contains("ask a doctor"));
    }

    private static List<RuleLine> lines(Language language) {
        return new ContraindicationWords(Messages.of(language)).lines(BuiltInRuleSets.contraindications());
    }
}
