package org.dosedesk.ui.settings;

import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.look.SettingsKeeper;

/// The settings that can be changed, and where things lie. FX thread only.
public final class SettingsViewModel {
    private final Texts texts;
    private final SettingsKeeper keeper;
    private final Facts facts;

    /// What the screen tells.
    ///
    /// @param user who unlocked the register
    /// @param register the folder of the register
    /// @param log the folder of the log
    public record Facts(String user, String register, String log) {}

    public SettingsViewModel(Texts texts, SettingsKeeper keeper, Facts facts) {
        this.texts = texts;
        this.keeper = keeper;
        this.facts = facts;
    }

    /// The language in use.
    public Language language() {
        return texts.messages().language();
    }

    /// Speaks this language from now on.
    public void speak(Language language) {
        keeper.change(settings -> settings.with(language));
        texts.speak(language);
    }

    /// What the screen tells.
    public Facts facts() {
        return facts;
    }
}
