package org.dosedesk.ui.keeping.settings;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Theme;

/// The settings screen.
public final class SettingsView {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Look look;

    @FXML
    private HBox languages;

    @FXML
    private RadioButton light;

    @FXML
    private RadioButton dark;

    @FXML
    private ComboBox<Integer> lockAfter;

    @FXML
    private TextField user;

    @FXML
    private TextField register;

    @FXML
    private TextField log;

    public SettingsView(SettingsViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        this.look = look;
    }

    @FXML
    private void initialize() {
        Focus.onShowing(lockAfter, lockAfter::requestFocus);
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioButton button = new RadioButton(texts.messages().get("common.language." + language.tag()));
            button.setId("settings-" + language.tag());
            button.setToggleGroup(group);
            button.setSelected(language == model.language());
            button.setOnAction(event -> model.speak(language));
            languages.getChildren().add(button);
        }
        // The window's own button changes the theme too, so the choice here follows it.
        look.themeProperty().subscribe(theme -> {
            light.setSelected(theme == Theme.LIGHT);
            dark.setSelected(theme == Theme.DARK);
        });
        light.setOnAction(event -> look.use(Theme.LIGHT));
        dark.setOnAction(event -> look.use(Theme.DARK));
        lockAfter.getItems().setAll(model.lockChoices());
        lockAfter.setConverter(new ReadOnlyConverter<>(minutes -> minutes(minutes)));
        lockAfter.setValue(model.lockAfter());
        lockAfter.setOnAction(event -> model.lockAfter(lockAfter.getValue()));
        user.setText(model.facts().user());
        register.setText(model.facts().register());
        log.setText(model.facts().log());
    }

    private String minutes(int minutes) {
        return minutes == 0
                ? texts.messages().get("settings.lock.never")
                : texts.messages().count("settings.lock.minutes", minutes);
    }
}
