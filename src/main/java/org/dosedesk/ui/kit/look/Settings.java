package org.dosedesk.ui.kit.look;

import java.util.HashMap;
import java.util.Map;
import org.dosedesk.text.Language;
import org.jspecify.annotations.Nullable;

/// What the program remembers between two starts; nothing of it is personal data.
///
/// @param language null until chosen
/// @param theme null until chosen
/// @param window null until the main window has been shown
/// @param columns the columns of each table as one line of text, by the table's name
/// @param lastRegister the folder of the register opened last, null when there was none
/// @param secondBackups where backups are copied to, null for nowhere else
/// @param lockAfter after how many idle minutes the program locks itself, 0 for never
/// @param typed what was typed last into forms that remember it, by the field's name
public record Settings(
        @Nullable Language language,
        @Nullable Theme theme,
        @Nullable WindowPlace window,
        Map<String, String> columns,
        @Nullable String lastRegister,
        int lockAfter,
        @Nullable SecondBackups secondBackups,
        Map<String, String> typed) {
    /// After how many idle minutes the program locks itself until another number is chosen.
    public static final int LOCK_AFTER = 10;

    /// Nothing remembered yet.
    public static final Settings NONE = new Settings(null, null, null, Map.of(), null, LOCK_AFTER, null, Map.of());

    public Settings {
        if (lockAfter < 0) {
            throw new IllegalArgumentException("minutes are not negative");
        }
        columns = Map.copyOf(columns);
        typed = Map.copyOf(typed);
    }

    /// The same with another language.
    public Settings with(Language language) {
        return new Settings(language, theme, window, columns, lastRegister, lockAfter, secondBackups, typed);
    }

    /// The same with another theme.
    public Settings with(Theme theme) {
        return new Settings(language, theme, window, columns, lastRegister, lockAfter, secondBackups, typed);
    }

    /// The same with another place of the window.
    public Settings with(WindowPlace window) {
        return new Settings(language, theme, window, columns, lastRegister, lockAfter, secondBackups, typed);
    }

    /// The same with other columns of one table.
    public Settings withColumns(String table, String line) {
        Map<String, String> all = new HashMap<>(columns);
        all.put(table, line);
        return new Settings(language, theme, window, all, lastRegister, lockAfter, secondBackups, typed);
    }

    /// The same with another register opened last.
    public Settings withLastRegister(String folder) {
        return new Settings(language, theme, window, columns, folder, lockAfter, secondBackups, typed);
    }

    /// The same with another number of idle minutes before the lock, 0 for never.
    public Settings withLockAfter(int minutes) {
        return new Settings(language, theme, window, columns, lastRegister, minutes, secondBackups, typed);
    }

    /// The same with other texts typed last, those of other fields kept.
    public Settings withTyped(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(typed);
        all.putAll(fields);
        return new Settings(language, theme, window, columns, lastRegister, lockAfter, secondBackups, all);
    }

    /// The same with another second place for backups.
    public Settings withSecondBackups(@Nullable SecondBackups place) {
        return new Settings(language, theme, window, columns, lastRegister, lockAfter, place, typed);
    }
}
