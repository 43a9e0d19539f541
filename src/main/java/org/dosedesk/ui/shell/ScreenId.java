package org.dosedesk.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The screens of the main window, in the order of the navigation. Those outside of it are reached from others.
public enum ScreenId {
    WORKERS("fth-users", KeyCode.DIGIT1),
    DUE("fth-bell", KeyCode.DIGIT2),
    DOSE("fth-plus-circle", KeyCode.DIGIT3),
    BACKLOG("fth-layers", KeyCode.DIGIT8),
    SITE_LIST("fth-printer", KeyCode.DIGIT4),
    LOTS("fth-package", KeyCode.DIGIT9),
    ENDING("fth-clock", KeyCode.DIGIT0),
    IMPORT("fth-download", KeyCode.DIGIT5),
    SITES("fth-map-pin", KeyCode.DIGIT6),
    JOURNAL("fth-book-open", KeyCode.J),
    BACKUP("fth-save", KeyCode.B),
    USERS("fth-lock", KeyCode.U),
    SETTINGS("fth-settings", KeyCode.DIGIT7),
    WORKER("fth-user", null),
    WORKER_FORM("fth-edit", null),
    DOSE_CORRECTION("fth-edit-2", null),
    REACTION("fth-activity", null),
    MERGE("fth-git-merge", null),
    WHY("fth-help-circle", null);

    private final String icon;
    private final @Nullable KeyCode key;

    ScreenId(String icon, @Nullable KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    /// The bundle key of its name.
    String titleKey() {
        return "shell.screen." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The icon's literal.
    String icon() {
        return icon;
    }

    /// The keys that open it, null when it is reached from other screens.
    @Nullable KeyCombination shortcut() {
        return key == null ? null : new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
