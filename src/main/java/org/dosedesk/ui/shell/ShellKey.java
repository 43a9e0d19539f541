package org.dosedesk.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;

/// The keys that work on every screen, beside those that open one.
enum ShellKey {
    DOSE("Shortcut+D"),
    SEARCH("Shortcut+F"),
    GROUP("Shortcut+Shift+G"),
    DAY("Shortcut+Shift+D"),
    // Everywhere; Ctrl+Z belongs to the field that is being typed in.
    UNDO("Shortcut+Shift+Z"),
    BACK("Alt+Left"),
    LOCK("Shortcut+L"),
    SHORTCUTS("F1"),
    ABOUT("Shift+F1");

    /// Does the same as [#UNDO] where nothing was typed, unless the screen takes back its own (`takes-back`).
    static final KeyCombination UNDO_BESIDE_TYPING = KeyCombination.valueOf("Shortcut+Z");

    private final String keys;

    ShellKey(String keys) {
        this.keys = keys;
    }

    KeyCombination combination() {
        return KeyCombination.valueOf(keys);
    }

    /// The bundle key of what it does.
    String textKey() {
        return "shell.key." + name().toLowerCase(Locale.ROOT);
    }
}
