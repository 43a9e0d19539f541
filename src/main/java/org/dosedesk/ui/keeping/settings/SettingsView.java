package org.dosedesk.ui.keeping.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.look.Theme;

/// The settings screen.
public final class SettingsView {
    private final SettingsViewModel model;
    private final Texts texts;

    @FXML
    private Parent root;

    @FXML
    private Label languageLabel;

    @FXML
    private HBox languages;

    @FXML
    private Label themeLabel;

    @FXML
    private HBox themes;

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

    public SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Focus.onShowing(lockAfter, lockAfter::requestFocus);
        Map<Language, RadioButton> spoken = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            RadioButton button = new RadioButton(texts.messages().get("common.language." + language.tag()));
            button.setId("settings-" + language.tag());
            spoken.put(language, button);
        }
        Map<Theme, RadioButton> looks = new EnumMap<>(Map.of(Theme.LIGHT, light, Theme.DARK, dark));
        new FormControls(model.form, root)
                .radios(languages, languageLabel, spoken, model.language)
                .radios(themes, themeLabel, looks, model.theme)
                .combo(
                        lockAfter,
                        FXCollections.observableArrayList(model.lockChoices()),
                        model.lockAfter,
                        this::minutes)
                .goRound();
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
