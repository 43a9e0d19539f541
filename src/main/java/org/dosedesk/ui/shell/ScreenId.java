package org.dosedesk.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The screens of the main window, in the order of the navigation. Those outside of it are reached from others.
public enum ScreenId {
    WORKERS("workers.title", Group.PEOPLE, "fth-users", KeyCode.DIGIT1),
    DUE("due.title", Group.PEOPLE, "fth-bell", KeyCode.DIGIT2),
    DOSE("dose.title", Group.PEOPLE, "fth-plus-circle", KeyCode.DIGIT3),
    BACKLOG("backlog.title", Group.PEOPLE, "fth-layers", KeyCode.DIGIT8),
    PLAN("plan.title", Group.PAPER, "fth-map", KeyCode.T),
    SITE_LIST("sitelist.title", Group.PAPER, "fth-printer", KeyCode.DIGIT4),
    LIST_BACK("listback.title", Group.PAPER, "fth-check-square", KeyCode.R),
    NOTICES("notices.title", Group.PAPER, "fth-file-text", KeyCode.N),
    COVERAGE("coverage.title", Group.NUMBERS, "fth-bar-chart-2", KeyCode.G),
    COMING("coming.title", Group.NUMBERS, "fth-trending-up", KeyCode.E),
    LOTS("lots.title", Group.NUMBERS, "fth-package", KeyCode.DIGIT9),
    ENDING("ending.title", Group.NUMBERS, "fth-clock", KeyCode.DIGIT0),
    IMPORT("importing.title", Group.KEEPING, "fth-download", KeyCode.DIGIT5),
    SITES("sites.title", Group.KEEPING, "fth-map-pin", KeyCode.DIGIT6),
    RULES("rules.title", Group.KEEPING, "fth-sliders", KeyCode.K),
    JOURNAL("journal.title", Group.KEEPING, "fth-book-open", KeyCode.J),
    BACKUP("backup.title", Group.KEEPING, "fth-save", KeyCode.B),
    USERS("users.title", Group.KEEPING, "fth-lock", KeyCode.U),
    SETTINGS("settings.title", Group.KEEPING, "fth-settings", KeyCode.DIGIT7),
    WORKER("card.screen", "fth-user"),
    WORKER_FORM("workerform.screen", "fth-edit"),
    DOSE_CORRECTION("dose.correction.screen", "fth-edit-2"),
    REACTION("reaction.title", "fth-activity"),
    MERGE("merge.screen", "fth-git-merge"),
    OCCUPATIONS("occupation.title", "fth-briefcase"),
    CAMPAIGN("campaign.screen", "fth-flag"),
    ROUTE("route.screen", "fth-map"),
    WHY("why.screen", "fth-help-circle");

    /// What the navigation shows together.
    enum Group {
        PEOPLE,
        PAPER,
        NUMBERS,
        KEEPING
    }

    private static final Set<ScreenId> FOR_ENTERING = EnumSet.of(
            DOSE,
            DOSE_CORRECTION,
            REACTION,
            BACKLOG,
            LIST_BACK,
            IMPORT,
            WORKER_FORM,
            MERGE,
            OCCUPATIONS,
            CAMPAIGN,
            ROUTE);

    private final String title;
    private final @Nullable Group group;
    private final String icon;
    private final @Nullable KeyCode key;

    ScreenId(String title, String icon) {
        this(title, null, icon, null);
    }

    ScreenId(String title, @Nullable Group group, String icon, @Nullable KeyCode key) {
        this.title = title;
        this.group = group;
        this.icon = icon;
        this.key = key;
    }

    /// The bundle key of its name, in the menu and above the screen.
    public String titleKey() {
        return title;
    }

    /// Whether it is for entering something only, so that a reader has no use for it.
    public boolean forEntering() {
        return FOR_ENTERING.contains(this);
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
