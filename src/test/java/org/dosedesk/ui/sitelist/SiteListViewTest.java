package org.dosedesk.ui.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.testkit.VisitFixture.TODAY;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.PlannedScheduler.Kind;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.VisitFixture;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Dialogs;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class SiteListViewTest extends ApplicationTest {
    private final VisitFixture fixture = new VisitFixture(true);
    private final FakePaper printers = new FakePaper();
    private final Texts texts = new Texts(Language.KAZAKH);
    private final Asked asked = new Asked();
    private @Nullable SiteListViewModel model;
    private @Nullable Stage window;
    private @Nullable ViewLoader loader;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        PrepareSiteList prepare =
                new PrepareSiteList(fixture.register, fixture.scheduler, day -> "Қазақстан COVID-19, 08.12.2021");
        model = new SiteListViewModel(
                prepare, new PrintSiteList(new SiteListPdf(), printers), new PdfPreview(), new SameThread(), texts);
        loader = new ViewLoader(texts);
        window = stage;
        load();
        stage.show();
    }

    private void load() {
        Stage stage = stage();
        Scene scene = new Scene(
                Objects.requireNonNull(loader)
                        .load(SiteListView.class, () -> new SiteListView(vm(), new Dialogs(texts, stage), asked, texts))
                        .root(),
                1100,
                760);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Dialogs.class.getResource("dosedesk.css"))
                        .toExternalForm());
        stage.setScene(scene);
    }

    @ParameterizedTest
    @EnumSource
    void theWholeScreenInEveryLanguage(Language language) {
        people(34);
        onScreen(() -> {
            texts.speak(language);
            load();
            vm().form().languageProperty().set(language);
            vm().open(fixture.site.id(), Set.of());
            vm().lines().getFirst().chosenProperty().set(false);
        });

        Messages messages = Messages.of(language);
        assertThat(lookup("#counts").queryAs(Label.class).getText())
                .contains(messages.count("sitelist.planned", 33), messages.get("sitelist.taken-off", 1));
        TableView<Line> table = lookup("#table").query();
        assertThat(table.getItems()).hasSize(34);
        nothingIsCut();
        Pictures.save(stage().getScene(), "sitelist", language);

        onScreen(() -> vm().preview());
        assertThat(lookup("#pageOf").queryAs(Label.class).getText())
                .isEqualTo(messages.get(
                        "sitelist.page", 1, vm().paper().pagesProperty().get()));
        onScreen(() -> vm().paper().askPrinter());
        nothingIsCut();
        Pictures.save(stage().getScene(), "sitelist-preview", language);

        onScreen(() -> vm().print());
        assertThat(printers.printed).hasSize(1);
        assertThat(lookup("#notice").queryAs(Label.class).getText()).isEqualTo(messages.get("sitelist.printed", 1));
        Pictures.save(stage().getScene(), "sitelist-printed", language);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDueSaysWhatToDo(Language language) {
        onScreen(() -> {
            texts.speak(language);
            load();
            vm().open(fixture.site.id(), Set.of());
        });

        assertThat(lookup("#empty").queryAs(Label.class).getText())
                .isEqualTo(Messages.of(language).get("sitelist.state.nobody"));
        nothingIsCut();
        for (ComboBox<?> box : lookup(node -> node instanceof ComboBox<?>).queryAllAs(ComboBox.class)) {
            for (Labeled cell : from(box).lookup(".list-cell").queryAllAs(Labeled.class)) {
                assertThat(Objects.requireNonNullElse(cell.getText(), ""))
                        .as(box.getId())
                        .doesNotContain("[");
            }
        }
        Pictures.save(stage().getScene(), "sitelist-nobody", language);
        clickOn("#showDue");
        assertThat(asked.asked).containsExactly("due");
    }

    @Test
    void byKeyboardAlone() {
        people(30);
        onScreen(() -> vm().open(fixture.site.id(), Set.of()));

        TextField day = lookup("#day").query();
        onScreen(day::requestFocus);
        onScreen(day::selectAll);
        write("010322").push(KeyCode.ENTER);
        assertThat(day.getText()).isEqualTo("01.03.2022");

        TableView<Line> table = lookup("#table").query();
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        push(KeyCode.SPACE);
        assertThat(vm().lines().getFirst().chosenProperty().get()).isFalse();
        push(KeyCode.ENTER);
        assertThat(asked.asked).containsExactly("worker");

        onScreen(() -> lookup("#previewButton").queryAs(Button.class).requestFocus());
        push(KeyCode.ENTER);
        assertThat(vm().paper().pageProperty().get()).isEqualTo(1);
        push(KeyCode.PAGE_DOWN);
        assertThat(vm().paper().pageProperty().get()).isEqualTo(2);
        push(KeyCode.ESCAPE);
        assertThat(vm().paper().pagesProperty().get()).isZero();
    }

    @Test
    void anImpossibleDayIsSaidAtTheField() {
        onScreen(() -> {
            vm().open(fixture.site.id(), Set.of());
            vm().form().dayTextProperty().set("31.02.2022");
        });

        Label hint = lookup("#dayHint").query();
        assertThat(hint.isVisible()).isTrue();
        assertThat(hint.getText()).isEqualTo(Messages.of(Language.KAZAKH).get("sitelist.day-wrong"));
        assertThat(lookup("#saveButton").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void aViewThatWasReplacedNoLongerFollowsTheViewModel() {
        Label before = lookup("#counts").query();
        String text = before.getText();
        onScreen(this::load);
        people(3);
        onScreen(() -> vm().open(fixture.site.id(), Set.of()));

        assertThat(before.getText()).isEqualTo(text);
        assertThat(lookup("#counts").queryAs(Label.class).getText()).contains("3");
    }

    private void nothingIsCut() {
        onScreen(() -> {});
        for (Labeled label : lookup(node -> node instanceof Button || (node instanceof Label l && l.isWrapText()))
                .queryAllAs(Labeled.class)) {
            if (label.isVisible() && label.getWidth() > 0 && label.lookup(".text") != null) {
                assertThat(label.lookup(".text").getBoundsInParent().getWidth())
                        .as(label.getText())
                        .isLessThanOrEqualTo(label.getWidth() + 1);
                assertThat(label.getHeight())
                        .as(label.getText())
                        .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1);
            }
        }
    }

    private void people(int count) {
        String[] names = {
            "Әбдіқадырова-Жүнісбекова Гүлбаршын-Мәриям Өмірзаққызы", "Ғұмарбекұлы Ұлықбек", "Щербаков Святослав Ильич"
        };
        for (int i = 0; i < count; i++) {
            fixture.add(
                    names[i % names.length],
                    i % 5 == 4 ? fixture.repair : i % 2 == 0 ? fixture.boilers : fixture.electric,
                    i % 7 == 6 ? Kind.SECOND_DOSE : Kind.BOOSTER,
                    TODAY.minusDays(i * 9L));
        }
    }

    private SiteListViewModel vm() {
        return Objects.requireNonNull(model);
    }

    private Stage stage() {
        return Objects.requireNonNull(window);
    }

    private static void onScreen(Runnable action) {
        Platform.runLater(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static final class Asked implements Navigation {
        private final List<String> asked = new ArrayList<>();

        @Override
        public void showWorkers() {
            asked.add("workers");
        }

        @Override
        public void showWorker(Id<Worker> worker) {
            asked.add("worker");
        }

        @Override
        public void showDue() {
            asked.add("due");
        }

        @Override
        public void showWhy(Id<Worker> worker) {
            asked.add("why");
        }

        @Override
        public void registerDose(@Nullable Id<Worker> worker) {
            asked.add("dose");
        }

        @Override
        public void prepareSiteList(@Nullable Id<Site> site, Set<Id<Worker>> only) {
            asked.add("list");
        }

        @Override
        public void showImport() {
            asked.add("import");
        }

        @Override
        public void notice(String sentence, @Nullable String undoLabel, @Nullable Runnable undo) {
            asked.add("notice");
        }
    }
}
