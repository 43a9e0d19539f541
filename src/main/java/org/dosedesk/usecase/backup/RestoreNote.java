package org.dosedesk.usecase.backup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the journal keeps of a restore.
///
/// @param last the number of the last line that the backup held
/// @param missing how many lines that were written after it did not come back
public record RestoreNote(long last, long missing) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})(?: missing (\\d{1,18}))?");

    /// As the journal keeps it.
    public String text() {
        return missing == 0 ? String.valueOf(last) : last + " missing " + missing;
    }

    /// Reads it; empty when it makes no sense.
    public static Optional<RestoreNote> read(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new RestoreNote(
                        Long.parseLong(parts.group(1)), parts.group(2) == null ? 0 : Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
