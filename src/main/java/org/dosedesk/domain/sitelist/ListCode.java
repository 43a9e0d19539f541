package org.dosedesk.domain.sitelist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// The code on a printed site list, as a person and a scanner read it: `DL-17-4F2A`. The letters behind
/// the number follow from the list's identity, so that a mistyped number and the list of another
/// register are noticed.
///
/// @param number the list's number
/// @param check four hexadecimal digits in capitals, null when only the number was typed
public record ListCode(int number, @Nullable String check) {
    private static final Pattern TYPED =
            Pattern.compile("(?:DL)?[-–—_/ ]*(\\d{1,7})(?:[-–—_/ ]+([0-9A-F]{4}))?", Pattern.CASE_INSENSITIVE);
    private static final int CHECK_DIGITS = 0xFFFF;

    /// The code of a list.
    public static ListCode of(SiteList list) {
        return new ListCode(list.number(), check(list.id()));
    }

    /// Understands what was typed or scanned; empty when it is no code.
    public static Optional<ListCode> parse(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String check = parts.group(2);
        return Optional.of(
                new ListCode(Integer.parseInt(parts.group(1)), check == null ? null : check.toUpperCase(Locale.ROOT)));
    }

    /// Whether this is the code of that list; without letters the number alone decides.
    public boolean isOf(SiteList list) {
        return list.number() == number && (check == null || check.equals(check(list.id())));
    }

    /// As it is printed.
    public String text() {
        return check == null ? Integer.toString(number) : String.format(Locale.ROOT, "DL-%d-%s", number, check);
    }

    private static String check(Id<SiteList> id) {
        return String.format(Locale.ROOT, "%04X", id.value().hashCode() & CHECK_DIGITS);
    }
}
