package org.dosedesk.ui.keeping.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.junit.jupiter.api.Test;

class SettingsViewTest {
    private final Texts texts = new Texts(Language.ENGLISH);
    private final MemorySettings kept = new MemorySettings(Settings.NONE);
    private final Screen screen;
    private final Look look;
    private final SettingsViewModel model;

    SettingsViewTest() throws Exception {
        screen = new Screen();
        Look[] made = new Look[1];
        screen.run(() -> made[0] = new Look(kept));
        look = made[0];
        screen.run(() -> look.use(Theme.LIGHT));
        model = new SettingsViewModel(
                texts, look, kept, new SettingsViewModel.Facts("A. Nurse", "/register", "/log"), new SameThread());
        screen.show(() -> new ViewLoader(texts)
                .load(SettingsView.class, () -> new SettingsView(model, texts))
                .root());
    }

    @Test
    void eachChoiceCountsAtOnce() {
        screen.run(() -> screen.node("#settings-kk", RadioButton.class).fire());
        assertThat(texts.messages().language()).isEqualTo(Language.KAZAKH);
        assertThat(kept.settings().language()).isEqualTo(Language.KAZAKH);
        screen.run(() -> screen.node("#dark", RadioButton.class).fire());
        assertThat(look.themeProperty().get()).isEqualTo(Theme.DARK);
        screen.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Integer> after = screen.node("#lockAfter", ComboBox.class);
            after.setValue(30);
        });
        assertThat(kept.settings().lockAfter()).isEqualTo(30);
    }

    @Test
    void whatIsChosenElsewhereIsChosenHere() {
        screen.run(() -> look.use(Theme.DARK));
        assertThat(screen.node("#dark", RadioButton.class).isSelected()).isTrue();
        assertThat(screen.node("#light", RadioButton.class).isSelected()).isFalse();
        screen.run(() -> texts.speak(Language.RUSSIAN));
        assertThat(screen.node("#settings-ru", RadioButton.class).isSelected()).isTrue();
    }

    @Test
    void enterGoesRound() {
        assertThat(screen.node("#lockAfter", ComboBox.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#settings-en", RadioButton.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#light", RadioButton.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#lockAfter", ComboBox.class).isFocused()).isTrue();
        assertThat(texts.messages().language()).isEqualTo(Language.ENGLISH);
    }
}
