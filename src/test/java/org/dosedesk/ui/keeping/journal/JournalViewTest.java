package org.dosedesk.ui.keeping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.NativeFilePicker;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalViewTest {
    @TempDir
    Path folder;

    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable JournalFixture shown;

    JournalViewTest() throws Exception {
        screen = new Screen();
    }

    @Test
    void daysThatMakeNoSenseAreSaidAndFindNothing() {
        show(JournalFixture.busy(), Language.ENGLISH);
        screen.run(() -> fixture().vm.look());
        assertThat(table().getItems()).isNotEmpty();
        day("#from", "31.02.2022");
        assertThat(said("#fromMark")).startsWith("This is not a date.");
        assertThat(screen.node("#from", DatePicker.class).getEditor().getText()).isEqualTo("31.02.2022");
        assertThat(screen.node("#until", DatePicker.class).isFocused()).isTrue();
        assertThat(table().getItems()).isEmpty();
        assertThat(screen.node("#export", Button.class).isDisabled()).isTrue();

        day("#from", "26.02.2022");
        assertThat(said("#fromMark")).isEmpty();
        day("#until", "25.02.2022");
        assertThat(said("#untilMark")).isEqualTo("“From” is after “To”: there is no day between them.");
        assertThat(table().getItems()).isEmpty();
        assertThat(table().isFocused()).isTrue();
        day("#from", "01.01.2020");
        assertThat(said("#untilMark")).isEmpty();
        assertThat(table().getItems()).isNotEmpty();
    }

    private void day(String which, String typed) {
        screen.run(() -> screen.node(which, DatePicker.class).requestFocus());
        screen.run(() -> screen.node(which, DatePicker.class).getEditor().setText(typed));
        screen.press(KeyCode.ENTER);
    }

    private String said(String where) {
        Label label = (Label) screen.node(where, VBox.class).lookup("MarkLabel");
        return label.isVisible() ? label.getText() : "";
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void picturesFullEmptyAndTampered(Language language) {
        Scene full = show(JournalFixture.busy(), language);
        screen.run(() -> {
            fixture().vm.checkNow();
            fixture().vm.look();
        });
        screen.run(() -> table().getSelectionModel().select(5));
        assertThat(screen.node("#line", Label.class).getText()).contains("I-0110 → B-2");
        Pictures.save(full, "journal", language);

        screen.run(() -> fixture().vm.filters().worker().set("zzz"));
        assertThat(table().getItems()).isEmpty();
        Pictures.save(full, "journal-none", language);

        TestPlant plant = JournalFixture.busy();
        JournalRow row = plant.store.journal().get(20);
        plant.store
                .journal()
                .set(
                        20,
                        new JournalRow(
                                row.number(),
                                row.at(),
                                "Другой",
                                row.event(),
                                row.kind(),
                                row.recordId(),
                                row.workerId(),
                                row.before(),
                                row.after(),
                                row.detail(),
                                row.hash()));
        Scene tampered = show(plant, language);
        screen.run(() -> fixture().vm.checkNow());
        screen.run(() -> {
            fixture().chosen = folder.resolve("nowhere.csv");
            screen.node("#compare", Button.class).fire();
        });
        assertThat(screen.node("#state", Label.class).getText()).contains("21");
        assertThat(screen.node("#state", Label.class).getStyleClass()).contains("problem");
        Pictures.save(tampered, "journal-tampered", language);
    }

    @Test
    void theKeyboardAloneFindsWhatWasDoneAboutAWorker() {
        show(JournalFixture.busy(), Language.RUSSIAN);
        screen.type("ахметов 1001");
        assertThat(table().getItems()).hasSize(6);
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#line", Label.class).getText())
                .contains("Просмотр карточки")
                .contains("Ахметов Қуаныш Серікұлы, 19.06.1984");
        screen.press(KeyCode.DOWN);
        assertThat(screen.node("#line", Label.class).getText())
                .contains("Прививка: аннулирование")
                .contains("Причина аннулирования: не тот работник");
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker)
                .isEqualTo(JournalFixture.worker(fixture().plant, "1001").id());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSaveIsTakenBackByTheDeleteKey(Language language) {
        TestPlant plant = TestPlant.staffed();
        new AddToGroup(plant.register)
                .add(
                        plant.register.snapshot().all(Worker.class).stream()
                                .map(Worker::id)
                                .toList(),
                        AddToGroup.GROUPS.getFirst(),
                        "COVID-19");
        int lines = plant.store.journal().size();
        Scene scene = show(plant, language);
        screen.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
        });
        Pictures.save(scene, "journal-save", language);
        assertThat(screen.node("#takeBack", Button.class).isDisabled()).isFalse();

        screen.press(KeyCode.DELETE);

        assertThat(plant.store.journal()).hasSizeGreaterThan(lines);
        Texts texts = new Texts(language);
        Stage owner = (Stage) scene.getWindow();
        Dialogs dialogs = new Dialogs(texts, owner, new NativeFilePicker());
        AtomicBoolean agreed = new AtomicBoolean();
        Platform.runLater(() -> agreed.set(dialogs.mayTakeBack(fixture().asked.getFirst())));
        screen.settle();
        Scene question = Window.getWindows().stream()
                .filter(window -> !owner.equals(window))
                .findFirst()
                .orElseThrow()
                .getScene();
        Pictures.save(question, "journal-take-back", language);
        screen.run(() -> ((Button) ((DialogPane) question.getRoot())
                        .lookupButton(((DialogPane) question.getRoot())
                                .getButtonTypes()
                                .getFirst()))
                .fire());
        screen.settle();
        assertThat(agreed).isTrue();
    }

    @Test
    void exportedAndComparedFromTheScreen() {
        show(JournalFixture.busy(), Language.ENGLISH);
        fixture().chosen = folder.resolve("journal.csv");
        screen.run(screen.node("#export", Button.class)::fire);
        assertThat(screen.node("#outcome", Label.class).getText()).startsWith("Saved as journal.csv");
        screen.run(screen.node("#compare", Button.class)::fire);
        assertThat(screen.node("#outcome", Label.class).getText()).startsWith("The journal still has all");
    }

    private Scene show(TestPlant plant, Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            JournalFixture fixture = new JournalFixture(plant, texts);
            shown = fixture;
            Parent root = new ViewLoader(texts)
                    .load(JournalView.class, () -> new JournalView(fixture.vm, fixture.files(), visits, texts))
                    .root();
            return root;
        });
    }

    private JournalFixture fixture() {
        return Objects.requireNonNull(shown);
    }

    @SuppressWarnings("unchecked")
    private TableView<JournalLine> table() {
        return screen.node("#table", TableView.class);
    }
}
