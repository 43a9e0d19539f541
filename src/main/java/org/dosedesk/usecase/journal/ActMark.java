package org.dosedesk.usecase.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which save a line of the journal belongs to: all lines of one save bear the same mark, as their detail. Lines
/// from
/// before there were marks have none.
///
/// @param number of the first line of the save, by which the save is known
/// @param takesBack the number of the save that it takes back, null for none
public record ActMark(long number, @Nullable Long takesBack) {
    private static final Pattern TEXT = Pattern.compile("(?:^|.* )save (\\d{1,18})(?: takes back (\\d{1,18}))?");

    /// The mark as the journal keeps it.
    public String text() {
        return "save " + number + (takesBack == null ? "" : " takes back " + takesBack);
    }

    /// Reads a line's detail; empty when it is no mark.
    public static Optional<ActMark> read(String detail) {
        Matcher matcher = TEXT.matcher(detail);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String back = matcher.group(2);
        return Optional.of(new ActMark(Long.parseLong(matcher.group(1)), back == null ? null : Long.valueOf(back)));
    }
}
