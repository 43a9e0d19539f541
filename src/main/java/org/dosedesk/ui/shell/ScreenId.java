package org.dosedesk.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The screens of the main window, in the order of the navigation. Those outside of it are reached from others.
public enum ScreenId {
    WORKERS(Group.PEOPLE, "fth-users", KeyCode.DIGIT1),
    DUE(Group.PEOPLE, "fth-bell", KeyCode.DIGIT2),
    DOSE(Group.PEOPLE, "fth-plus-circle", KeyCode.DIGIT3),
    BACKLOG(Group.PEOPLE, "fth-layers", KeyCode.DIGIT8),
    SITE_LIST(Group.PAPER, "fth-printer", KeyCode.DIGIT4),
    LIST_BACK(Group.PAPER, "fth-check-square", KeyCode.R),
    NOTICES(Group.PAPER, "fth-file-text", KeyCode.N),
    COVERAGE(Group.NUMBERS, "fth-bar-chart-2", KeyCode.G),
    COMING(Group.NUMBERS, "fth-trending-up", KeyCode.E),
    LOTS(Group.NUMBERS, "fth-package", KeyCode.DIGIT9),
    ENDING(Group.NUMBERS, "fth-clock", KeyCode.DIGIT0),
    IMPORT(Group.KEEPING, "fth-download", KeyCode.DIGIT5),
    SITES(Group.KEEPING, "fth-map-pin", KeyCode.DIGIT6),
    RULES(Group.KEEPING, "fth-sliders", KeyCode.K),
    JOURNAL(Group.KEEPING, "fth-book-open", KeyCode.J),
    BACKUP(Group.KEEPING, "fth-save", KeyCode.B),
    USERS(Group.KEEPING, "fth-lock", KeyCode.U),
    SETTINGS(Group.KEEPING, "fth-settings", KeyCode.DIGIT7),
    WORKER("fth-user"),
    WORKER_FORM("fth-edit"),
    DOSE_CORRECTION("fth-edit-2"),
    REACTION("fth-activity"),
    MERGE("fth-git-merge"),
    OCCUPATIONS("fth-briefcase"),
    WHY("fth-help-circle");

    /// What the navigation shows together.
    enum Group {
        PEOPLE,
        PAPER,
        NUMBERS,
        KEEPING
    }

    private final @Nullable Group group;
    private final String icon;
    private final @Nullable KeyCode key;

    ScreenId(String icon) {
        this(null, icon, null);
    }

    ScreenId(@Nullable Group group, String icon, @Nullable KeyCode key) {
        this.group = group;
        this.icon = icon;
        this.key = key;
    }

    /// The bundle key of its name.
    public String titleKey() {
        return "shell.screen." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its group in the navigation, null when it is reached from other screens.
    @Nullable Group group() {
        return group;
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
