package org.dosedesk.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The screens of the main window, in the order of the navigation. Those without a digit are reached from others.
public enum ScreenId {
    WORKERS("fth-users", KeyCode.DIGIT1),
    DUE("fth-bell", KeyCode.DIGIT2),
    DOSE("fth-plus-circle", KeyCode.DIGIT3),
    SITE_LIST("fth-printer", KeyCode.DIGIT4),
    IMPORT("fth-download", KeyCode.DIGIT5),
    SITES("fth-map-pin", KeyCode.DIGIT6),
    SETTINGS("fth-settings", KeyCode.DIGIT7),
    WORKER("fth-user", null),
    WHY("fth-help-circle", null);

    private final String icon;
    private final @Nullable KeyCode digit;

    ScreenId(String icon, @Nullable KeyCode digit) {
        this.icon = icon;
        this.digit = digit;
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
        return digit == null ? null : new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }
}
