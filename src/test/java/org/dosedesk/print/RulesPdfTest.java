package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.print.PaperReading.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.ruleset.paper.RuleSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesPdfTest {
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheVersionIsOnThePaperAndRoomToSign(Language language) throws IOException {
        RuleSheet sheet = RulesFixture.sheet(language);
        byte[] pdf = new RulesPdf().render(sheet, language);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve("rules-paper_" + language.tag() + ".pdf"), pdf);

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
}
