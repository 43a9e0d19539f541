package org.dosedesk.usecase.keeping.importing.planner.people;

import java.util.Locale;
import org.dosedesk.domain.spelling.Spelling;

/// Two ways of writing one thing, and which of them is the better.
final class BetterSpelling {
    /// Letters that programs and Russian keyboards flatten.
    private static final String FLATTENED = "ёәғқңөұүһі";

    private BetterSpelling() {}

    /// Whether two texts are spellings of one.
    static boolean same(String one, String other) {
        return Spelling.words(one).equals(Spelling.words(other));
    }

    /// Above zero when the first is the better one, below when the second is, 0 when neither.
    static int compare(String one, String other) {
        int latin = Integer.compare(latin(other), latin(one));
        return latin != 0 ? latin : Integer.compare(fullLetters(one), fullLetters(other));
    }

    private static int fullLetters(String text) {
        return (int) text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> FLATTENED.indexOf(c) >= 0)
                .count();
    }

    private static int latin(String text) {
        return (int) text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
    }
}
