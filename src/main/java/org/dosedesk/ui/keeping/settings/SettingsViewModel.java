package org.dosedesk.ui.keeping.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.kit.work.Background;

/// The settings that can be changed, each of which counts as soon as it is chosen, and where things lie. FX thread
/// only.
public final class SettingsViewModel {
    private static final List<Integer> LOCK_CHOICES = List.of(2, 5, 10, 15, 30, 60, 0);

    final Form form;
    final Field<Language> language;
    final Field<Theme> theme;
    /// After how many idle minutes the program locks itself, 0 for never.
    final Field<Integer> lockAfter;

    private final Facts facts;

    /// What the screen tells.
    ///
    /// @param user who unlocked the register
    /// @param register the folder of the register
    /// @param log the folder of the log
    public record Facts(String user, String register, String log) {}

    public SettingsViewModel(Texts texts, Look look, SettingsKeeper keeper, Facts facts, Background background) {
        this.facts = facts;
        form = new Form(background, texts, "");
        language = form.choice(texts.messages().language());
        theme = form.choice(look.themeProperty().get());
        lockAfter = form.choice(keeper.settings().lockAfter());
        // What is chosen elsewhere, as by the window's own button, is chosen here.
        texts.messagesProperty().subscribe(now -> language.set(now.language()));
        look.themeProperty().subscribe(theme::set);
        language.value().subscribe((before, chosen) -> {
            if (chosen != texts.messages().language()) {
                keeper.change(settings -> settings.with(chosen));
                texts.speak(chosen);
            }
        });
        theme.value().subscribe((before, chosen) -> {
            if (chosen != look.themeProperty().get()) {
                look.use(chosen);
            }
        });
        lockAfter.value().subscribe((before, chosen) -> keeper.change(settings -> settings.withLockAfter(chosen)));
    }

    /// What the screen tells.
    Facts facts() {
        return facts;
    }

    /// The numbers of minutes to choose from, with the one in use.
    List<Integer> lockChoices() {
        return Stream.concat(Stream.of(lockAfter.get()), LOCK_CHOICES.stream())
                .distinct()
                .sorted(Comparator.comparingInt(minutes -> minutes == 0 ? Integer.MAX_VALUE : minutes))
                .toList();
    }
}
