package org.dosedesk.usecase.keeping.ruleset.words;

import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The papers that rules rest on, in words.
public final class SourceWords {
    private SourceWords() {}

    /// The kind of paper with its number and date; what is in no file is left out, and an empty text stands for none.
    public static String show(Messages messages, @Nullable RuleSource source) {
        if (source == null) {
            return "";
        }
        String key = "rulebook.source." + source.kind().name().toLowerCase(Locale.ROOT);
        String number = source.number();
        LocalDate date = source.date();
        String words = messages.get(key);
        String numbered = number == null ? words : messages.get("rulebook.source.numbered", words, number);
        return date == null ? numbered : messages.get("rulebook.source.dated", numbered, DateText.show(date));
    }

    /// The kind of paper alone.
    public static String kind(Messages messages, RuleSource.Kind kind) {
        return messages.get("rulebook.source." + kind.name().toLowerCase(Locale.ROOT));
    }
}
