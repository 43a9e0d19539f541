package org.dosedesk.ui.start;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.start.restore.RestoreView;

/// The way in: the step at hand in the middle, language and theme above, the demo below.
public final class StartView {
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final double ABOVE = 0.1;

    /// The steps that leave room on the screen.
    private static final Set<StartViewModel.Step> SMALL =
            EnumSet.of(StartViewModel.Step.LANGUAGE, StartViewModel.Step.LOOKING, StartViewModel.Step.UNLOCK);

    private final StartViewModel model;
    private final ViewLoader views;
    private final Texts texts;
    private final Look look;
    private final Choices choices;

    @FXML
    private HBox languages;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Region above;

    @FXML
    private StackPane content;

    @FXML
    private HBox demo;

    @FXML
    private Button openDemo;

    @FXML
    private Button restore;

    @FXML
    private Button other;

    /// What opens windows of its own.
    ///
    /// @param backup asks for a backup's file
    /// @param folder asks for the folder in which a new register is to lie
    /// @param about tells what the program is
    public record Choices(Supplier<Optional<Path>> backup, Supplier<Optional<Path>> folder, Runnable about) {}

    /// Shows a view-model in the language in use.
    public StartView(StartViewModel model, ViewLoader views, Texts texts, Look look, Choices choices) {
        this.model = model;
        this.views = views;
        this.texts = texts;
        this.look = look;
        this.choices = choices;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(name(language));
            button.setId("language-" + language.tag());
            button.setToggleGroup(group);
            button.setSelected(language == texts.messages().language());
            button.setOnAction(event -> model.speak(language));
            languages.getChildren().add(button);
        }
        demo.visibleProperty()
                .bind(model.stepProperty()
                        .map(step -> step == StartViewModel.Step.CREATE || step == StartViewModel.Step.UNLOCK));
        demo.managedProperty().bind(demo.visibleProperty());
        restore.visibleProperty().bind(demo.visibleProperty());
        restore.managedProperty().bind(demo.visibleProperty());
        restore.disableProperty().bind(model.busyProperty());
        other.visibleProperty().bind(demo.visibleProperty());
        other.managedProperty().bind(demo.visibleProperty());
        other.disableProperty().bind(model.busyProperty());
        openDemo.disableProperty().bind(model.busyProperty());
        languages.visibleProperty().bind(model.stepProperty().isNotEqualTo(StartViewModel.Step.LANGUAGE));
        // Not in the middle: a sentence that comes would move the form.
        above.prefHeightProperty().bind(scroll.heightProperty().multiply(ABOVE));
        above.managedProperty().bind(model.stepProperty().map(SMALL::contains));
        model.stepProperty().subscribe(this::show);
    }

    @FXML
    private void switchTheme() {
        look.use(look.themeProperty().get().other());
    }

    @FXML
    private void showAbout() {
        choices.about().run();
    }

    @FXML
    private void openDemo() {
        model.openDemo();
    }

    @FXML
    private void openOther() {
        choices.folder().get().ifPresent(model::openIn);
    }

    @FXML
    private void restore() {
        model.restore();
    }

    private void show(StartViewModel.Step step) {
        Map<StartViewModel.Step, Supplier<Parent>> panes = Map.of(
                StartViewModel.Step.LANGUAGE,
                this::languageChoice,
                StartViewModel.Step.LOOKING,
                ProgressIndicator::new,
                StartViewModel.Step.CREATE,
                () -> views.load(CreateView.class, () -> new CreateView(model.createForm(), choices.folder(), texts))
                        .root(),
                StartViewModel.Step.UNLOCK,
                () -> views.load(UnlockView.class, () -> new UnlockView(model.unlockForm(), model::forgotten, texts))
                        .root(),
                StartViewModel.Step.RECOVER,
                () -> views.load(
                                RecoverView.class,
                                () -> new RecoverView(model.recoverForm(), model::backToUnlock, texts))
                        .root(),
                StartViewModel.Step.RESTORE,
                () -> views.load(RestoreView.class, () -> new RestoreView(model.restoreForm(), choices.backup(), texts))
                        .root());
        Supplier<Parent> pane = panes.get(step);
        if (pane != null) {
            content.pseudoClassStateChanged(WIDE, step == StartViewModel.Step.RESTORE);
            content.getChildren().setAll(pane.get());
        }
    }

    private Parent languageChoice() {
        VBox choice = new VBox();
        choice.setAlignment(Pos.CENTER);
        choice.getStyleClass().add("language-choice");
        for (Language language : Language.values()) {
            Label title = new Label(Messages.of(language).get("start.language.title"));
            title.getStyleClass().add("text-muted");
            choice.getChildren().add(title);
        }
        for (Language language : Language.values()) {
            Button button = new Button(name(language));
            button.setId("choose-" + language.tag());
            button.getStyleClass().addAll("large", "language-button");
            button.setMaxWidth(Double.MAX_VALUE);
            if (language == texts.messages().language()) {
                button.setDefaultButton(true);
                Focus.onShowing(button, button::requestFocus);
            }
            button.setOnAction(event -> model.speak(language));
            choice.getChildren().add(button);
        }
        return choice;
    }

    private String name(Language language) {
        return texts.messages().get("common.language." + language.tag());
    }
}
