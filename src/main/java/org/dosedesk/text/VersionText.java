package org.dosedesk.text;

import java.util.regex.Pattern;

/// Versions of rules as a reader names them: one that is called by a day in its file is of that day.
public final class VersionText {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private VersionText() {}

    /// The name of a version alone, days in it written as everywhere else.
    public static String show(String version) {
        return DAY.matcher(version).replaceAll("$3.$2.$1");
    }

    /// The name of a version as it stands beside the word for it: “of 15.12.2021”, «от 15.12.2021», but “2022/23”.
    public static String named(Messages messages, String version) {
        String shown = show(version);
        return DAY.matcher(version).matches() ? messages.get("rulebook.version.dated", shown) : shown;
    }
}
