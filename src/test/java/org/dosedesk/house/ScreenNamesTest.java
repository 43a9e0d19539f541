package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever chooses a screen in the menu finds the same words above it.
class ScreenNamesTest {
    /// The entries of the menu, each with the key of its screen's title.
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("workers", "workers"),
            Map.entry("due", "due"),
            Map.entry("dose", "dose"),
            Map.entry("site-list", "sitelist"),
            Map.entry("import", "importing"),
            Map.entry("sites", "sites"),
            Map.entry("backlog", "backlog"),
            Map.entry("lots", "lots"),
            Map.entry("ending", "ending"),
            Map.entry("journal", "journal"),
            Map.entry("backup", "backup"),
            Map.entry("users", "users"),
            Map.entry("settings", "settings"),
            Map.entry("list-back", "listback"),
            Map.entry("notices", "notices"),
            Map.entry("coverage", "coverage"),
            Map.entry("coming", "coming"),
            Map.entry("rules", "rules"),
            Map.entry("occupations", "occupation"),
            Map.entry("reaction", "reaction"));

    /// Screens that are opened from another one and say more in their title than their name.
    private static final Map<String, String> LONGER = Map.of(
            "worker", "the worker's name stands above the card",
            "why", "the title says of what",
            "worker-form", "new, or whose",
            "merge", "the title says what comes of it",
            "dose-correction", "the form of a dose has another title then");

    @ParameterizedTest
    @EnumSource
    void theMenuAndTheTitleAreTheSameWords(Language language) {
        Messages texts = Messages.of(language);
        TreeMap<String, String> menu = new TreeMap<>();
        TreeMap<String, String> titles = new TreeMap<>();
        texts.keySet().stream()
                .filter(key -> key.startsWith("shell.screen."))
                .map(key -> key.substring("shell.screen.".length()))
                .filter(screen -> !LONGER.containsKey(screen))
                .forEach(screen -> {
                    menu.put(screen, texts.getString("shell.screen." + screen));
                    titles.put(screen, texts.getString(TITLES.get(screen) + ".title"));
                });
        assertThat(titles).hasSameSizeAs(TITLES).isEqualTo(menu);
    }

    /// What a title is called about another vaccine group it is called in the menu, too: so it has no wording of
    /// its own.
    @ParameterizedTest
    @EnumSource
    void noTitleIsWordedOtherwise(Language language) {
        assertThat(Messages.of(language).keySet())
                .noneMatch(key -> TITLES.values().stream()
                        .anyMatch(title -> key.matches("wording\\.[a-z-]+\\." + title + "\\.title")));
    }
}
