package org.dosedesk.print.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.print.PaperReading.squeezed;
import static org.dosedesk.print.PaperReading.texts;

import java.io.IOException;
import java.util.List;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The vaccination record, line by line and page by page.
class RecordPaperTest {
    private final PersonFixture people = new PersonFixture();
    private final WorkerPdf paper = new WorkerPdf();

    /// Sputnik V's second component eight days after the first: three weeks are between them, less four days'
    /// grace.
    @ParameterizedTest
    @EnumSource
    void aDoseTooSoonSaysFromWhenItWouldHaveCounted(Language language) throws IOException {
        List<String> pages = texts(paper.render(people.sheet(PaperKind.RECORD, language, people.full())));

        assertThat(String.join("", pages))
                .containsAnyOf(
                        squeezed(Messages.of(language).get("why.valid-from", "19.04.2021")),
                        squeezed(Messages.of(language).get("why.valid-from", "23.04.2021")));
    }

    /// However many doses stand above it.
    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
        Messages messages = Messages.of(Language.RUSSIAN);
        Worker worker = people.worker("Цой Елена", null);
        String row = "ПротивCOVID-19";
        String heading = squeezed(messages.get("papers.next"));
        int breaks = 0;
        for (int doses = 1; doses <= 40; doses++) {
            people.dose(worker, "vero-cell", "2021-%02d-%02d".formatted(5 + doses / 28, 1 + doses % 28));
            List<String> pages = texts(paper.render(people.sheet(PaperKind.RECORD, Language.RUSSIAN, worker)));
            for (String page : pages) {
                assertThat(!page.contains(heading) || page.contains(row))
                        .as("what is next, below %d doses", doses)
                        .isTrue();
            }
            breaks += pages.size() > 1 ? 1 : 0;
        }
        assertThat(breaks).as("records of more than a page").isPositive();
    }
}
