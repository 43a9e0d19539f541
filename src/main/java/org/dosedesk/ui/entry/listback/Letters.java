package org.dosedesk.ui.entry.listback;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The letters for what can come of a row: those of the language in use and no others, since the same letter says
/// something else in another language.
final class Letters {
    private final Messages messages;
    private final Map<String, Meaning> byLetter = new HashMap<>();

    /// What a letter says.
    ///
    record Meaning(Outcome outcome, Follows follows) {}

    /// What has to follow a letter.
    enum Follows {
        NOTHING,
        LOT,
        VACCINE,
        REASON
    }

    Letters(Messages messages) {
        this.messages = messages;
        for (Outcome outcome : Outcome.values()) {
            byLetter.put(
                    messages.get(letterKey(outcome)),
                    new Meaning(outcome, outcome == Outcome.NOT_ADMITTED ? Follows.REASON : Follows.NOTHING));
        }
        byLetter.put(messages.get("listback.letter.other-lot"), new Meaning(Outcome.GIVEN, Follows.LOT));
        byLetter.put(messages.get("listback.letter.other-vaccine"), new Meaning(Outcome.GIVEN, Follows.VACCINE));
    }

    /// What a letter means; null when it means nothing.
    @Nullable Meaning meaning(String letter) {
        return byLetter.get(letter.toLowerCase(Locale.ROOT));
    }

    /// All letters with their words, for the line that is always on the screen.
    String legend() {
        return Stream.concat(
                        Arrays.stream(Outcome.values())
                                .map(outcome ->
                                        entry(messages.get(letterKey(outcome)), messages.get(wordKey(outcome)))),
                        Stream.of(
                                entry(messages.get("listback.letter.other-lot"), messages.get("listback.other-lot")),
                                entry(
                                        messages.get("listback.letter.other-vaccine"),
                                        messages.get("listback.other-vaccine"))))
                .collect(Collectors.joining("   "));
    }

    /// The bundle key of an outcome in words.
    static String wordKey(Outcome outcome) {
        return "listback.outcome." + kebab(outcome);
    }

    private String entry(String letter, String word) {
        // an entry is not broken at the end of a line
        return messages.get("listback.legend", letter, word).replace(' ', '\u00A0');
    }

    private static String letterKey(Outcome outcome) {
        return "listback.letter." + kebab(outcome);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
