package org.dosedesk.ui.keeping.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.look.SettingsKeeper;

/// The settings that can be changed, and where things lie. FX thread only.
public final class SettingsViewModel {
    private static final List<Integer> LOCK_CHOICES = List.of(2, 5, 10, 15, 30, 60, 0);

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

    /// After how many idle minutes the program locks itself, 0 for never.
    public int lockAfter() {
        return keeper.settings().lockAfter();
    }

    /// Locks after so many idle minutes from now on, 0 for never.
    public void lockAfter(int minutes) {
        keeper.change(settings -> settings.withLockAfter(minutes));
    }

    /// The numbers of minutes to choose from, with the one in use.
    public List<Integer> lockChoices() {
        return Stream.concat(Stream.of(lockAfter()), LOCK_CHOICES.stream())
                .distinct()
                .sorted(Comparator.comparingInt(minutes -> minutes == 0 ? Integer.MAX_VALUE : minutes))
                .toList();
    }
}
