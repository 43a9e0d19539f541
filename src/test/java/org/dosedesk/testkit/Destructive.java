package org.dosedesk.testkit;

import java.util.regex.Pattern;

/// What a button does, as its English words say.
public final class Destructive {
    private static final Pattern VERB = Pattern.compile(
            "(?:Void|Merge|Restore|Remove|Delete|Discard|Undo|Erase|Withdraw|Clear|Take out|Leave without)\\b.*");

    private Destructive() {}

    /// Whether a button of that name takes something away, or puts something else in its place.
    ///
    /// @param english with or without the letter to press
    public static boolean isNamedBy(String english) {
        return VERB.matcher(english.replace("_", "")).matches();
    }
}
