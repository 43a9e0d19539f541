package org.dosedesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.keeping.settings.SettingsView;
import org.dosedesk.ui.keeping.settings.SettingsViewModel;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.dosedesk.ui.shell.frame.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

class ShellViewTest {
    private final DressedStage stage = new DressedStage();
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private final List<String> done = new ArrayList<>();
    private final AsOfDay asOf =
            new AsOfDay(new Today(Clock.fixed(Instant.parse("2022-02-25T06:00:00Z"), ZoneOffset.UTC)));
    private Texts texts = new Texts(Language.ENGLISH);
    private ShellViewModel shell = shell(true);
    private @Nullable ShellView view;

    @ParameterizedTest
    @EnumSource
    void shows_the_demo_band_the_notice_and_the_situation(Language language) {
        Theme theme = language == Language.KAZAKH ? Theme.DARK : Theme.LIGHT;
        Scene scene = show(theme, language, true);
        stage.run(() -> {
            shell.situation(2446, 2446);
            shell.notice(new Notice("✓ 25.02.2022", "Undo", () -> done.add("undone")));
        });
        Pictures.save(scene, "shell-" + theme.name().toLowerCase(Locale.ROOT), language);
        assertThat(stage.read(() -> scene.lookup(".demo-band").isVisible())).isTrue();

        stage.click("#undo");

        assertThat(done).containsExactly("undone");
        assertThat(stage.read(() -> scene.lookup(".notice").isVisible())).isFalse();
        stage.run(() -> shell.open(ScreenId.SETTINGS));
        Pictures.save(scene, "settings-" + theme.name().toLowerCase(Locale.ROOT), language);
    }

    @ParameterizedTest
    @EnumSource
    void a_warning_stands_above_every_screen_in_the_language_in_use(Language language) {
        Scene scene = show(Theme.LIGHT, language, false);
        assertThat(stage.read(() -> scene.lookup("#warningBand").isVisible())).isFalse();

        stage.run(() ->
                shell.warn(messages -> messages.get("common.clock-behind", "01.01.2021 10:00", "25.02.2022 12:00")));

        assertThat(stage.read(() -> scene.lookup("#warningBand").isVisible())).isTrue();
        assertThat(stage.read(() -> stage.node("#warning", Label.class).getText()))
                .contains("01.01.2021 10:00", "25.02.2022 12:00");
        Pictures.save(scene, "shell-warning", language);
        stage.run(() -> shell.warn(null));
        assertThat(stage.read(() -> scene.lookup("#warningBand").isVisible())).isFalse();
    }

    @Test
    void a_notice_goes_by_itself_but_what_can_be_taken_back_stays() {
        Scene scene = show(Theme.LIGHT, Language.ENGLISH, false);
        stage.run(() -> Objects.requireNonNull(view).noticeTime().setRate(1000));

        stage.run(() -> shell.notice(new Notice("✓ 25.02.2022", null, null)));
        WaitForAsyncUtils.waitForAsync(5000, () -> {
            while (shell.noticeProperty().get() != null) {
                Thread.sleep(5);
            }
            return true;
        });
        stage.run(() -> shell.notice(new Notice("✓ 25.02.2022", "Undo", () -> done.add("undone"))));
        WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);

        assertThat(stage.read(() -> scene.lookup(".notice").isVisible())).isTrue();
        stage.click("#undo");
        assertThat(done).containsExactly("undone");
    }

    @Test
    void a_real_register_has_no_demo_band() {
        Scene scene = show(Theme.LIGHT, Language.ENGLISH, false);

        assertThat(stage.read(() -> scene.lookup(".demo-band").isVisible())).isFalse();
    }

    @Test
    void digits_open_screens_and_the_navigation_follows() {
        show(Theme.LIGHT, Language.ENGLISH, false);

        stage.press(KeyCode.DIGIT7, true);

        assertThat(shell.currentProperty().get()).isEqualTo(ScreenId.SETTINGS);
        assertThat(stage.read(
                        () -> stage.node("#nav-SETTINGS", ToggleButton.class).isSelected()))
                .isTrue();
        assertThat(stage.read(
                        () -> stage.node("#nav-WORKERS", ToggleButton.class).isSelected()))
                .isFalse();
    }

    @Test
    void keys_reach_search_list_of_keys_and_lock() {
        Scene scene = show(Theme.LIGHT, Language.ENGLISH, false);

        stage.press(KeyCode.F, true);
        assertThat(stage.read(() -> scene.getFocusOwner())).isInstanceOf(TextField.class);
        stage.press(KeyCode.F1, false);
        stage.press(KeyCode.L, true);

        assertThat(done).containsExactly("keys", "lock");
    }

    @Test
    void ctrl_z_takes_back_the_last_act_but_in_a_field_what_was_typed() {
        Scene scene = show(Theme.LIGHT, Language.ENGLISH, false);
        stage.run(() -> shell.onTakeBack(() -> done.add("taken back")));
        TextField search = stage.node("#search", TextField.class);
        stage.run(search::requestFocus);
        stage.press(KeyCode.Z, true);
        assertThat(done).containsExactly("taken back");

        stage.run(() -> search.insertText(0, "a"));
        stage.press(KeyCode.Z, true);

        assertThat(done).containsExactly("taken back");
        assertThat(search.getText()).isEmpty();
        stage.run(() -> scene.lookup(".table-view").requestFocus());
        stage.press(KeyCode.Z, true);
        assertThat(done).containsExactly("taken back", "taken back");
    }

    @Test
    void the_list_of_keys_names_every_screen() {
        Scene scene = stage.show(
                Theme.LIGHT, look -> new ShortcutList(texts.messages(), List.of(Screen.of(ScreenId.DUE, HBox::new))));
        Pictures.save(scene, "shell-keys", Language.ENGLISH);

        assertThat(stage.read(() -> scene.getRoot().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .contains("Due", "Ctrl+2", "Ctrl+D");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_of_keys_fits_on_a_low_screen(Language language) {
        texts = new Texts(language);
        List<Screen> screens =
                Stream.of(ScreenId.values()).map(id -> Screen.of(id, HBox::new)).toList();
        Scene scene = stage.show(
                Theme.LIGHT, look -> new VBox(new HBox(new ShortcutList(texts.messages(), screens)), new HBox()));
        Pictures.save(scene, "shell-all-keys", language);
        Bounds bounds = stage.read(
                () -> scene.getRoot().lookup(".shortcuts").getParent().getLayoutBounds());

        // A screen of 1280 x 720, less title, button and panel.
        assertThat(bounds.getHeight()).isLessThan(560);
        assertThat(bounds.getWidth()).isLessThan(1200);
    }

    @Test
    void a_view_that_has_left_the_window_listens_no_more() {
        Scene scene = show(Theme.LIGHT, Language.ENGLISH, false);
        stage.run(() -> scene.setRoot(new HBox()));

        stage.run(() -> shell.open(ScreenId.DUE));

        assertThat(done).isEmpty();
    }

    private Scene show(Theme theme, Language language, boolean demo) {
        texts = new Texts(language);
        Scene scene = stage.show(theme, look -> {
            shell = shell(demo);
            shell.show(
                    List.of(
                            Screen.of(ScreenId.WORKERS, this::table),
                            Screen.of(ScreenId.DUE, this::loadDue),
                            Screen.of(ScreenId.DOSE, HBox::new),
                            Screen.of(ScreenId.SITE_LIST, HBox::new),
                            Screen.of(ScreenId.IMPORT, HBox::new),
                            Screen.of(ScreenId.SITES, HBox::new),
                            Screen.of(ScreenId.SETTINGS, () -> settingsScreen(look))),
                    ScreenId.WORKERS);
            ShellView.Actions actions = new ShellView.Actions(
                    () -> done.add("lock"), () -> done.add("leave"), () -> done.add("keys"), () -> done.add("about"));
            ShellNavigation navigation = new ShellNavigation(shell);
            ViewLoader.Loaded<ShellView> loaded = new ViewLoader(texts)
                    .load(ShellView.class, () -> new ShellView(shell, navigation, actions, texts, look));
            view = loaded.view();
            return loaded.root();
        });
        done.remove("load workers");
        return scene;
    }

    @Test
    void another_day_is_said_in_a_band_with_a_way_back() {
        show(Theme.LIGHT, Language.ENGLISH, false);
        assertThat(stage.node("#dayBand", Node.class).isVisible()).isFalse();
        DatePicker box = stage.node("#asOfDay", DatePicker.class);
        stage.run(() -> {
            box.getEditor().setText("31.12.2021");
            box.commitValue();
        });
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(stage.node("#dayBand", Node.class).isVisible()).isTrue();
        stage.run(() -> stage.node("#backToToday", Button.class).fire());
        assertThat(asOf.day()).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(box.getValue()).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(stage.node("#dayBand", Node.class).isVisible()).isFalse();
    }

    private ShellViewModel shell(boolean demo) {
        return new ShellViewModel(
                texts,
                settings,
                new ShellWork(new SameThread()),
                new GroupChoice(List.of("COVID-19", "Influenza", "TBE"), "COVID-19"),
                asOf,
                "Айгүл Ахметова",
                demo);
    }

    private Parent settingsScreen(Look look) {
        SettingsViewModel.Facts facts = new SettingsViewModel.Facts("Айгүл", "/data/register", "/data/log");
        SettingsViewModel model = new SettingsViewModel(texts, look, settings, facts, new SameThread());
        return new ViewLoader(texts)
                .load(SettingsView.class, () -> new SettingsView(model, texts))
                .root();
    }

    private Parent loadDue() {
        done.add("load due");
        return new HBox();
    }

    private Parent table() {
        done.add("load workers");
        TableView<RevaccinationStatus> table =
                new TableView<>(FXCollections.observableArrayList(RevaccinationStatus.values()));
        table.getStyleClass().add("dense");
        TableColumn<RevaccinationStatus, StatusLabel> column =
                new TableColumn<>(texts.messages().get("workers.title"));
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(new StatusLabel(texts.messages(), cell.getValue())));
        column.setPrefWidth(260);
        table.getColumns().add(column);
        table.getSelectionModel().select(2);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label title = new Label(texts.messages().get("workers.title"));
        title.getStyleClass().add("page-title");
        TextField search = new TextField();
        search.setId("search");
        search.getStyleClass().add("search-field");
        VBox page = new VBox(title, search, table);
        page.getStyleClass().add("page");
        return page;
    }
}
