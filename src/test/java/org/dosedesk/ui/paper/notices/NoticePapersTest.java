package org.dosedesk.ui.paper.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.paper.PaperException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers of the notices: files, printers, the journal, and what is remembered.
class NoticePapersTest extends NoticesScreen {
    NoticePapersTest() throws Exception {}

    @ParameterizedTest
    @EnumSource
    void eachPaperIsWrittenToAFile(NoticeKind kind) throws IOException {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        screen.run(() -> model().form().kind.set(kind));
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(text(target)).contains("ЖЭО-9").contains("официальная форма");
        assertThat(visits.asked).isNotEmpty();
        assertThat(folder).isDirectoryContaining("glob:**notices.pdf");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theJournalCountsTheSlipsAndNamesNobody() {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, false), made -> {}));

        List<String> details =
                plant
                        .store
                        .lines(List.of(
                                plant.store.seal().number() - 1,
                                plant.store.seal().number()))
                        .stream()
                        .map(JournalEntry::detail)
                        .toList();
        assertThat(details)
                .containsExactlyInAnyOrder(
                        "Приглашения, ЖЭО-9, 25.02.2022 · 13", "Приглашения, ЖЭО-9, 25.02.2022 · 13 · notices.pdf");
    }

    @Test
    void roomAndHoursAreRememberedForEachSiteOnceTheyAreOnPaper() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> {
            screen.node("#room", TextField.class).setText("Room 5");
            screen.node("#from", TextField.class).setText("8");
            screen.node("#minutes", TextField.class).setText("15");
        });
        assertThat(model().unsaved()).isTrue();
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(model().unsaved()).isFalse();

        screen.run(() -> model().form().choose(plant.damSite.id()));
        assertThat(screen.node("#room", TextField.class).getText()).isEmpty();
        show(Language.KAZAKH);
        chooseSite();
        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Room 5");
        assertThat(screen.node("#from", TextField.class).getText()).isEqualTo("8");
        assertThat(screen.node("#minutes", TextField.class).getText()).isEqualTo("15");
    }

    @Test
    void aPrinterThatIsGoneLosesNothing() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> screen.node("#room", TextField.class).setText("Room 5"));
        printers.failure = PaperException.Reason.PRINTER_GONE;
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 2, 1, 9, false), made -> {}));

        assertThat(screen.node("#problem", Label.class).getText()).contains("no longer available");
        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Room 5");
        assertThat(model().unsaved()).isTrue();
        printers.failure = null;
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 2, 1, 9, false), made -> {}));
        assertThat(printers.printed).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureOfAPaperIsASentence(PaperException.Reason reason) {
        people();
        show(Language.KAZAKH);
        chooseSite();
        printers.failure = reason;
        screen.run(() -> model().paper().print(PrinterChoice.all("Office"), made -> {}));

        assertThat(screen.node("#problem", Label.class).getText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"SLIPS, false", "BOARD, false", "LOG, true"})
    void onlyTheLogIsPrintedOnBothSides(NoticeKind kind, boolean bothSides) {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().kind.set(kind));
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, true), made -> {}));

        assertThat(printers.printed).hasSize(1);
        assertThat(printers.printed.getFirst().bothSides()).isEqualTo(bothSides);
    }
}
