package org.dosedesk.exchange.typed;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A lot as one cell has it, and its expiry where that stands behind it.
///
/// @param expiry null when only the lot is there
public record LotCell(String lot, @Nullable LocalDate expiry) {
    private static final Pattern BOTH = Pattern.compile(
            "(?U)(?i)(\\S+?)[ ,;/]+(?:(?:годен|годна)? ?до|срок годности|срок|с/г|exp\\.?|until|жарамды)?[ :,;.]*"
                    + "([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4})(?: ?г\\.?)?");

    /// Reads a cleaned text.
    public static LotCell read(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches()
                        && DateCell.read(both.group(2), SlashOrder.UNKNOWN, false)
                                instanceof DateCell.Day(LocalDate day)
                ? new LotCell(both.group(1), day)
                : new LotCell(text, null);
    }
}
