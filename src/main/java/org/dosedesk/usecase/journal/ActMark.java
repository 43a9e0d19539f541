package org.dosedesk.usecase.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which save a line of the journal belongs to: all lines of one save bear the same mark, as their detail. Lines
/// from before there were marks have none.
///
/// @param number of the first line of the save, by which the save is known
/// @param takesBack the number of the save that it takes back, null for none
/// @param origin who wrote its changes
public record ActMark(long number, @Nullable Long takesBack, Origin origin) {
    private static final Pattern TEXT = Pattern.compile("(?:(import) )?save (\\d{1,18})(?: takes back (\\d{1,18}))?");

    /// The mark as the journal keeps it.
    public String text() {
        return (origin == Origin.IMPORT ? "import " : "") + "save " + number
                + (takesBack == null ? "" : " takes back " + takesBack);
    }

    /// Who wrote the changes of a line; a hand where nothing tells.
    public static Origin origin(String detail) {
        return read(detail).map(ActMark::origin).orElse(Origin.HAND);
    }

    /// Reads a line's detail; empty when it is no mark.
    public static Optional<ActMark> read(String detail) {
        Matcher matcher = TEXT.matcher(detail);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String back = matcher.group(3);
        return Optional.of(new ActMark(
                Long.parseLong(matcher.group(2)),
                back == null ? null : Long.valueOf(back),
                matcher.group(1) == null ? Origin.HAND : Origin.IMPORT));
    }
}
