package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.print.PaperReading.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;
import org.dosedesk.usecase.keeping.ruleset.paper.RuleSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesPdfTest {
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheVersionIsOnThePaperAndRoomToSign(Language language) throws IOException {
        everyWordIsOnPaper(RulesFixture.sheet(language), "rules-paper", language);
        everyWordIsOnPaper(RulesFixture.contraindications(language), "contraindications-paper", language);
    }

    private static void everyWordIsOnPaper(RuleSheet sheet, String name, Language language) throws IOException {
        byte[] pdf = new RulesPdf().render(sheet, language);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + "_" + language.tag() + ".pdf"), pdf);

        List<String> pages = PaperReading.texts(pdf);
        String all = String.join("", pages);
        for (RuleLine line : sheet.lines()) {
            switch (line) {
                case RuleLine.Heading heading -> assertThat(all).contains(squeezed(heading.text()));
                case RuleLine.Row row ->
                    // A long row may go on, with the foot between, on the next page.
                    assertThat(row.cells().stream().filter(cell -> cell.length() < 12))
                            .allSatisfy(cell -> assertThat(all).contains(squeezed(cell)));
                case RuleLine.Text text -> assertThat(all).contains(squeezed(text.text()));
                case RuleLine.Heads heads ->
                    assertThat(all).contains(squeezed(heads.cells().getFirst()));
            }
        }
        assertThat(pages.getLast())
                .contains(squeezed(Messages.of(language).get("rulebook.paper.checked")))
                .contains(squeezed(Messages.of(language).get("rulebook.paper.signature")));
    }

    /// At eight in the evening in London it is the next day in Almaty.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Approved: Ахметова А. Б., 25.02.2022 | Not yet approved by a doctor",
                "RUSSIAN | Утверждено: Ахметова А. Б., 25.02.2022 | Врачом ещё не утверждено",
                "KAZAKH | Бекіткен: Ахметова А. Б., 25.02.2022 | Дәрігер әлі бекітпеген"
            })
    void whoAnswersForTheVersionIsOnThePaper(Language language, String approved, String notYet) throws IOException {
        RuleApproval approval = new RuleApproval(
                Id.random(),
                "Kazakhstan COVID-19",
                "2022-05-25",
                LocalDate.of(2022, 5, 25),
                "4f3a",
                new Recorded(Instant.parse("2022-02-24T20:00:00Z"), "Ахметова А. Б."),
                null);

        assertThat(firstPage(language, new RuleStanding(approval, null, RulesFixture.ZONE)))
                .contains(squeezed(approved))
                .doesNotContain(squeezed(notYet));
        assertThat(firstPage(language, RuleStanding.none(RulesFixture.ZONE)))
                .contains(squeezed(notYet))
                .doesNotContain("25.02.2022");
        assertThat(firstPage(language, new RuleStanding(null, approval, RulesFixture.ZONE)))
                .contains("25.02.2022")
                .doesNotContain(squeezed(approved));
    }

    private static String firstPage(Language language, RuleStanding standing) throws IOException {
        byte[] pdf = new RulesPdf().render(RulesFixture.sheet(language, standing), language);
        return PaperReading.texts(pdf).getFirst();
    }
}
