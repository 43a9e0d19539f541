package org.dosedesk.domain.ruleset;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A version of a rule set that came into the register after the program did. It takes the place of a version of
/// the same set that is valid from the same day.
///
/// @param name of the rule set that it is a version of
/// @param version its own name, as printed on lists
/// @param validFrom the first day on which it is in force
/// @param note the file's name, or what was changed
/// @param content the whole version as XML text, packed when it is long
/// @param voided null while it counts
public record KeptRuleSet(
        Id<KeptRuleSet> id,
        String name,
        String version,
        LocalDate validFrom,
        Origin origin,
        String note,
        String content,
        Recorded recorded,
        @Nullable Voided voided)
        implements Voidable {
    /// The longest content that registers keep.
    public static final int LARGEST_CONTENT = 1_000_000;

    /// How it came into the register.
    public enum Origin {
        /// Read from a file.
        IMPORTED,
        /// An interval was changed by hand.
        CHANGED
    }

    public KeptRuleSet {
        Checks.notBlank(name, "rule set");
        Checks.notBlank(version, "version");
        Checks.notBlank(content, "content");
        if (content.length() > LARGEST_CONTENT) {
            throw new IllegalArgumentException("larger than any rule set");
        }
    }

    /// A text as [#content] has it.
    public static String content(String text) {
        return PackedText.of(text);
    }

    /// The whole version as XML text.
    ///
    /// @throws IllegalArgumentException when the content makes no sense
    public String text() {
        return PackedText.text(content);
    }

    @Override
    public KeptRuleSet voided(@Nullable Voided mark) {
        return new KeptRuleSet(id, name, version, validFrom, origin, note, content, recorded, mark);
    }
}
