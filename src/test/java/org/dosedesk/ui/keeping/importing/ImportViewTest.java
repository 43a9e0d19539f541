package org.dosedesk.ui.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.NativeFilePicker;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ImportViewTest extends ApplicationTest {
    @TempDir
    private Path folder;

    private final Register register =
            Register.open(new MemoryStore(), Night.of(LocalDate.of(2022, 2, 25)), "Nurse", false);
    private final Texts texts = new Texts(Language.ENGLISH);
    private final Visits ways = new Visits();
    private final ImportViewModel model = new ImportViewModel(
            new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter()), new SameThread(), texts);
    private @Nullable Stage stage;

    @Override
    public void start(Stage shown) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = shown;
        load();
        shown.show();
    }

    @Test
    void keyboardAndMouseLeadFromThePreviewToTheWorkers() {
        interact(() -> model.open(ImportFixtures.four(folder)));
        assertThat(model.preview().files()).hasSize(4);
        assertThat(lookup("#importGood").queryButton().isVisible()).isFalse();
        clickOn("#importAll");
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(30);
        type(KeyCode.ENTER);
        assertThat(ways.asked).endsWith("workers");
        assertThat(lookup("#choose").queryButton().isVisible()).isTrue();
    }

    @Test
    void enterImportsWhatThePreviewShows() {
        interact(() -> model.open(ImportFixtures.four(folder)));
        type(KeyCode.ENTER);
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(30);
    }

    @Test
    void withMistakesTheUserHasToDecide() {
        interact(() -> model.open(bad()));
        assertThat(lookup("#importAll").queryButton().isVisible()).isFalse();
        assertThat(lookup("#importGood").queryButton().isVisible()).isTrue();
        assertThat(lookup("#saveBad").queryButton().isVisible()).isTrue();
        clickOn("#discard");
        assertThat(lookup("#emptyPane").query().isVisible()).isTrue();
    }

    @Test
    void questionsAreDecidedByKeysOneAfterTheOther() {
        askSomething();
        TableView<?> questions = lookup("#questions").queryTableView();
        assertThat(questions.getItems()).hasSize(4);
        assertThat(decisions()).containsExactly("keep ours", "keep ours", "keep ours", "keep both");
        interact(questions::requestFocus);
        type(KeyCode.DIGIT2);
        assertThat(questions.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(decisions()).startsWith("take the file’s", "keep ours");
        type(KeyCode.DIGIT1);
        type(KeyCode.DIGIT3);
        assertThat(decisions()).containsExactly("take the file’s", "keep ours", "keep both", "keep both");
        assertThat(lookup("#both").queryButton().isDisabled())
                .as("a lot apart is kept twice, a twin too")
                .isFalse();
        interact(() -> questions.getSelectionModel().clearAndSelect(0));
        assertThat(lookup("#both").queryButton().isDisabled())
                .as("a field has one value")
                .isTrue();
        clickOn("#all");
        clickOn("#theirs");
        assertThat(decisions()).startsWith("take the file’s", "take the file’s", "keep both");
        clickOn("#importAll");
        assertThat(register.snapshot().all(Dose.class)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questionsLook(Language language) {
        interact(() -> {
            texts.speak(language);
            load();
        });
        askSomething();
        picture("import-questions", language);
    }

    private List<String> decisions() {
        return model.preview().questions().stream()
                .map(ImportRows.Asked::decision)
                .toList();
    }

    private void askSomething() {
        String roster = """
                Табельный номер;Фамилия;Имя;Отчество;Дата рождения;Подразделение;Цех;Объект
                1001;Сапарова;Айгүл;Нұрланқызы;12.05.1985;ТЭЦ-1;Котельный цех;ТЭЦ-1
                1002;Иванов;Пётр;Сергеевич;03.02.1979;ТЭЦ-1;Турбинный цех;ТЭЦ-1
                """;
        String doses = """
                Табельный номер;Дата прививки;Вакцина;Серия
                1001;01.05.2021;QazVac;Q1
                """;
        interact(() -> {
            model.open(List.of(
                    ImportFixtures.write(folder, "roster.csv", roster),
                    ImportFixtures.write(folder, "doses.csv", doses)));
            model.importAll();
            model.open(List.of(
                    ImportFixtures.write(
                            folder,
                            "roster.csv",
                            roster.replace("Айгүл", "Айгул").replace("Пётр", "Петр")),
                    ImportFixtures.write(
                            folder, "doses.csv", doses + "1001;01.05.2021;QazVac;Q2\n1001;02.05.2021;QazVac;Q1\n")));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void looks(Language language) {
        interact(() -> {
            texts.speak(language);
            load();
        });
        picture("import-empty", language);
        interact(() -> model.open(bad()));
        picture("import-preview", language);
        interact(() -> {
            model.importGoodRows();
            model.open(List.of(later()));
        });
        picture("import-changes", language);
        interact(model::importAll);
        picture("import-done", language);
    }

    private void picture(String name, Language language) {
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingIsCut(name + " " + language);
        Pictures.save(scene(), name, language);
    }

    /// Buttons and headings say everything; tables have tooltips.
    private void assertNothingIsCut(String where) {
        Set<Node> buttons = scene().getRoot().lookupAll(".button");
        assertThat(buttons).isNotEmpty().allSatisfy(node -> {
            if (node instanceof Button button && button.isVisible() && button.getWidth() > 0) {
                assertThat(button.getWidth())
                        .as(where + button.getText())
                        .isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
            }
        });
        assertThat(scene().getRoot().lookupAll(".tab-label"))
                .allSatisfy(node -> assertThat(((Labeled) node).getText()).doesNotContain("…"));
    }

    private List<Path> bad() {
        return List.of(
                ImportFixtures.one(folder, "roster.csv"),
                ImportFixtures.one(folder, "doses.csv"),
                ImportFixtures.write(folder, "новые-работники.csv", """
                        Табельный номер;Фамилия;Имя;Отчество;ИИН;Дата рождения;Подразделение;Цех;Объект
                        901;Оспанова;Жұлдыз;Маратқызы;;31.02.1990;ТЭЦ-А;Котельный цех;ТЭЦ-А
                        902;;Нұрбек;;;01.03.1985;ТЭЦ-А;Котельный цех;ТЭЦ-А
                        903;Ким;Игорь;;900101300127;01.01.1990;ТЭЦ-А;Турбинный цех;ТЭЦ-А
                        904;Жақсыбеков;Ерлан;Ғалымұлы;12AB;01.01.1990;ТЭЦ-А;Турбинный цех;ТЭЦ-А
                        905;Лебедева;Ольга;Ивановна;900101300811;01.01.2031;ТЭЦ-А;Турбинный цех;ТЭЦ-А
                        """),
                ImportFixtures.write(folder, "отчёт.csv", ""));
    }

    private Path later() {
        String roster;
        try {
            roster = Files.readString(ImportFixtures.one(folder, "roster.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ImportFixtures.write(
                folder,
                "roster-2022-03.csv",
                roster.replace("Өтегенова", "Өтегенқызы").replace("Турбинный цех", "Цех тепловой автоматики"));
    }

    private void load() {
        Stage shown = Objects.requireNonNull(stage);
        ImportView view = new ImportView(model, new Dialogs(texts, shown, new NativeFilePicker()), ways, texts);
        Scene scene = new Scene(
                new ViewLoader(texts).load(ImportView.class, () -> view).root(), 1100, 760);
        scene.getStylesheets().add("/org/dosedesk/ui/kit/dosedesk.css");
        shown.setScene(scene);
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }
}
