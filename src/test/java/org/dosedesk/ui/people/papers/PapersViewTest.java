package org.dosedesk.ui.people.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.PaperReading;
import org.dosedesk.print.worker.PersonFixture;
import org.dosedesk.print.worker.WorkerPdf;
import org.dosedesk.testkit.PaperAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PrintWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersViewTest {
    @TempDir
    private Path folder = Path.of("");

    private final PersonFixture people = new PersonFixture();
    private final TestPrinters printers = new TestPrinters("Health post");
    private final PaperAnswers answers = new PaperAnswers();
    private final Screen screen;

    PapersViewTest() throws Exception {
        screen = new Screen();
    }

    private Path paper() {
        return folder.resolve("paper.pdf");
    }

    private Scene show(Language language, PaperKind kind, Worker... workers) {
        answers.file = paper();
        return screen.show(() -> {
            Texts texts = new Texts(language);
            PapersViewModel vm = new PapersViewModel(
                    people.prepare,
                    new WorkerPdf(),
                    printers.counter(people.plant.register.journal()),
                    new SameThread(),
                    texts,
                    kind,
                    List.of(workers).stream().map(Worker::id).toList(),
                    null);
            return new ViewLoader(texts)
                    .load(PapersView.class, () -> new PapersView(vm, answers, texts))
                    .root();
        });
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreShownBeforeTheyLeave(Language language) {
        Scene scene = show(language, PaperKind.CONSENT, people.full(), people.worker("Цой Елена", null));
        assertThat(screen.node("#pageNumber", Label.class).getText()).isEqualTo("1 / 2");
        assertThat(screen.node("#vaccine", ComboBox.class).isVisible()).isTrue();
        Pictures.save(scene, "papers-consent", language);
        Pictures.save(show(language, PaperKind.RECORD, people.full()), "papers-record", language);
        assertThat(screen.node("#vaccine", ComboBox.class).isVisible()).isFalse();
    }

    @Test
    void aWorkersOwnLanguageComesBeforeTheScreens() {
        show(Language.ENGLISH, PaperKind.RECORD, people.full());
        assertThat(screen.node("#language", ComboBox.class).getValue()).isEqualTo(Language.KAZAKH);
        show(Language.ENGLISH, PaperKind.RECORD, people.worker("Цой Елена", null));
        assertThat(screen.node("#language", ComboBox.class).getValue()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theConfirmationHidesTheIinUnlessItIsAskedFor() throws Exception {
        show(Language.ENGLISH, PaperKind.CONFIRMATION, people.full());
        screen.run(screen.node("#savePdf", Button.class)::fire);
        assertThat(saved()).contains("********0126").doesNotContain("900101300126");
        screen.run(screen.node("#maskIin", CheckBox.class)::fire);
        screen.run(screen.node("#savePdf", Button.class)::fire);
        assertThat(saved()).contains("900101300126");
        assertThat(answers.suggested.getFirst()).as("nobody's name").isEqualTo("Confirmation for the worker.pdf");
        assertThat(screen.node("#done", Label.class).getText()).contains("paper.pdf");
    }

    @Test
    void whatIsPrintedIsInTheJournalForEachWorker() {
        answers.choice = new PrinterChoice("", 2, 1, PrintWish.LAST, false);
        show(Language.ENGLISH, PaperKind.CONSENT, people.full(), people.worker("Цой Елена", null));
        screen.run(screen.node("#print", Button.class)::fire);
        assertThat(printers.titles).containsExactly("DoseDesk");
        assertThat(printers.printed.getFirst().copies()).isEqualTo(2);
        assertThat(people.notes(JournalEvent.PRINTED)).containsExactly(kind("consent"), kind("consent"));
    }

    @Test
    void aPrinterThatRefusesIsToldInWordsAndNothingIsLost() {
        printers.failure = PaperException.Reason.PRINTING_FAILED;
        show(Language.ENGLISH, PaperKind.RECORD, people.full());
        screen.run(screen.node("#print", Button.class)::fire);
        assertThat(problem()).isEqualTo(english("common.failure.paper.printing-failed"));
        assertThat(people.notes(JournalEvent.PRINTED)).isEmpty();
        printers.failure = null;
        screen.run(screen.node("#print", Button.class)::fire);
        assertThat(problem()).isEmpty();
        assertThat(printers.printed).hasSize(1);
        printers.names = List.of();
        screen.run(screen.node("#print", Button.class)::fire);
        assertThat(answers.withoutPrinter).isEqualTo(1);
        assertThat(paper()).as("the PDF document instead").exists();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInWords() throws Exception {
        Files.createDirectories(folder.resolve("paper.pdf").resolve("taken"));
        show(Language.ENGLISH, PaperKind.RECORD, people.full());
        screen.run(screen.node("#savePdf", Button.class)::fire);
        assertThat(problem()).contains(folder.toString());
        assertThat(people.notes(JournalEvent.EXPORTED)).isEmpty();
    }

    private String problem() {
        return screen.node("#problem", Label.class).getText();
    }

    private String saved() throws Exception {
        return String.join("", PaperReading.texts(Files.readAllBytes(folder.resolve("paper.pdf"))));
    }

    private static String kind(String name) {
        return english("papers.kind." + name);
    }

    private static String english(String key) {
        return Messages.of(Language.ENGLISH).get(key);
    }
}
