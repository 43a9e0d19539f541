package org.dosedesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.StatusBar;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.ScrollIntoView;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.help.Help;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.shell.frame.DayBox;
import org.dosedesk.ui.shell.frame.GroupBox;
import org.dosedesk.ui.shell.frame.NoticeBar;
import org.jspecify.annotations.Nullable;

/// The main window's content. Screens are loaded on their first showing and kept until the language changes.
public final class ShellView {
    private final ShellViewModel model;
    private final Navigation navigation;
    private final Actions actions;
    private final Texts texts;
    private final Look look;
    private final Map<ScreenId, Parent> loaded = new EnumMap<>(ScreenId.class);
    private final NavigationColumn column;
    private final DayBox day;
    private final NoticeBar notices;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private BorderPane root;

    @FXML
    private HBox demoBand;

    @FXML
    private HBox readerBand;

    @FXML
    private ComboBox<String> groups;

    @FXML
    private DatePicker asOf;

    @FXML
    private VBox asOfMark;

    @FXML
    private HBox dayBand;

    @FXML
    private Label otherDay;

    @FXML
    private VBox items;

    @FXML
    private HBox languages;

    @FXML
    private HBox backBar;

    @FXML
    private ScrollPane whole;

    @FXML
    private StackPane content;

    @FXML
    private HBox warningBand;

    @FXML
    private Label warning;

    @FXML
    private HBox noticeBar;

    @FXML
    private Label noticeText;

    @FXML
    private Button undo;

    @FXML
    private Label user;

    @FXML
    private Label situation;

    @FXML
    private Button working;

    @FXML
    private StatusBar status;

    /// What the window's frame offers beyond its screens.
    ///
    /// @param lock covers the window until the password is typed again
    /// @param leave closes the register: for another user, or another register
    /// @param showShortcuts shows the list of keys
    /// @param showAbout tells what the program is
    public record Actions(Runnable lock, Runnable leave, Runnable showShortcuts, Runnable showAbout) {}

    public ShellView(ShellViewModel model, Navigation navigation, Actions actions, Texts texts, Look look) {
        this.model = model;
        this.navigation = navigation;
        this.actions = actions;
        this.texts = texts;
        this.look = look;
        column = new NavigationColumn(model, texts);
        day = new DayBox(model.asOf(), texts);
        notices = new NoticeBar(() -> model.notice(null));
    }

    /// What ends a notice that offers nothing.
    Animation noticeTime() {
        return notices.time();
    }

    @FXML
    private void initialize() {
        shown(demoBand, model.demo());
        warning.textProperty().bind(model.warningText());
        warningBand.visibleProperty().bind(warning.textProperty().isNotEmpty());
        warningBand.managedProperty().bind(warningBand.visibleProperty());
        model.readerProperty().subscribe(reader -> shown(readerBand, reader));
        new GroupBox(model.groups(), texts).chooseIn(groups);
        day.chooseIn(asOf, asOfMark);
        day.sayIn(dayBand, otherDay);
        column.fill(items);
        fillLanguages();
        user.setText(model.user());
        situation.textProperty().bind(model.situationText());
        // A bar that stands at nothing is not shown; one that does not know how far it is, runs.
        status.progressProperty()
                .bind(Bindings.when(model.work().titleKeyProperty().isEmpty())
                        .then(0)
                        .otherwise(model.work().shareProperty()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // A view that has left the window, as after a change of language, must not go on listening; under the lock it
        // leaves and comes back.
        root.sceneProperty().subscribe(scene -> {
            subscriptions.unsubscribe();
            notices.time().stop();
            subscriptions = scene == null ? Subscription.EMPTY : listen();
        });
    }

    private Subscription listen() {
        return Subscription.combine(
                model.currentProperty().subscribe(this::showScreen),
                model.noticeProperty().subscribe(notice -> notices.show(notice, noticeBar, noticeText, undo)),
                model.work().titleKeyProperty().subscribe(this::showWork),
                root.getScene().focusOwnerProperty().subscribe(this::bringIntoSight));
    }

    // In a window too small for the screen.
    private void bringIntoSight(@Nullable Node focused) {
        if (focused != null && content.lookup(":focus-within") != null) {
            ScrollIntoView.bring(focused);
        }
    }

    @FXML
    private void switchTheme() {
        look.use(look.themeProperty().get().other());
    }

    @FXML
    private void showShortcuts() {
        actions.showShortcuts().run();
    }

    @FXML
    private void showAbout() {
        actions.showAbout().run();
    }

    @FXML
    private void lock() {
        actions.lock().run();
    }

    @FXML
    private void leave() {
        actions.leave().run();
    }

    @FXML
    private void goBack() {
        model.back();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void dismissNotice() {
        model.notice(null);
    }

    @FXML
    private void cancelWork() {
        model.work().cancel();
    }

    @FXML
    private void backToToday() {
        day.backToToday();
    }

    private void fillLanguages() {
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(texts.messages().get("shell.language." + language.tag()));
            button.setId("language-" + language.tag());
            button.setToggleGroup(group);
            button.setSelected(language == texts.messages().language());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.speak(language);
            });
            languages.getChildren().add(button);
        }
    }

    private void showScreen(@Nullable ScreenId id) {
        column.mark(id);
        // Screens of the navigation are a key away; the others are left the way one came.
        shown(
                backBar,
                id != null && id.shortcut() == null && model.mayGoBackProperty().get());
        model.currentScreen().ifPresent(screen -> {
            Parent view =
                    loaded.computeIfAbsent(screen.id(), key -> screen.load().get());
            if (!content.getChildren().contains(view)) {
                content.getChildren().setAll(view);
                whole.setHvalue(0);
                whole.setVvalue(0);
            }
        });
    }

    private void showWork(String key) {
        shown(working, !key.isEmpty());
        status.setText(key.isEmpty() ? "" : texts.messages().get(key));
    }

    private void onKey(KeyEvent event) {
        if (column.open(event)) {
            event.consume();
            return;
        }
        if (ShellKey.UNDO_BESIDE_TYPING.match(event)
                && content.lookup(".takes-back") == null
                && !typed(root.getScene().getFocusOwner())) {
            act(ShellKey.UNDO);
            event.consume();
            return;
        }
        if (ShellKey.SHORTCUTS.combination().match(event)
                && Help.showAt(root.getScene().getFocusOwner())) {
            event.consume();
            return;
        }
        for (ShellKey key : ShellKey.values()) {
            if (key.combination().match(event)) {
                act(key);
                event.consume();
                return;
            }
        }
    }

    // Where something was typed, it is taken back by the field itself.
    private static boolean typed(@Nullable Node focus) {
        TextInputControl field = switch (focus) {
            case TextInputControl text -> text;
            case ComboBox<?> combo when combo.isEditable() -> combo.getEditor();
            case DatePicker picker when picker.isEditable() -> picker.getEditor();
            case Spinner<?> spinner when spinner.isEditable() -> spinner.getEditor();
            case null, default -> null;
        };
        return field != null && field.isEditable() && field.isUndoable();
    }

    private void act(ShellKey key) {
        switch (key) {
            case DOSE -> {
                if (model.has(ScreenId.DOSE)) {
                    navigation.registerDose(null);
                }
            }
            // Of the screen's searches, the one in sight takes the focus.
            case SEARCH -> content.lookupAll(".search-field").forEach(Node::requestFocus);
            case GROUP -> {
                groups.requestFocus();
                groups.show();
            }
            case DAY -> {
                asOf.requestFocus();
                asOf.show();
            }
            case UNDO -> model.undo();
            case BACK -> model.back();
            case LOCK -> actions.lock().run();
            case SHORTCUTS -> actions.showShortcuts().run();
            case ABOUT -> actions.showAbout().run();
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
