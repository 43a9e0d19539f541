package org.dosedesk.exchange.typed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.PersonName;
import org.jspecify.annotations.Nullable;

/// A person's name in one cell: the surname first, or last where the endings of the words say so.
public final class FullName {
    private static final Pattern PATRONYMIC = Pattern.compile("..+(?:вич|вна|ична|инична|кызы|улы|оглы|кизы)");
    private static final Pattern CHILD = Pattern.compile("кызы|улы|оглы|кизы");
    private static final Pattern SURNAME = Pattern.compile("...+(?:ов|ова|ев|ева|ский|ская)");
    private static final Pattern BETWEEN = Pattern.compile("[ ,;]+");

    private FullName() {}

    /// The parts of a cleaned text, null when it is a single word.
    public static @Nullable PersonName read(String text) {
        List<String> words = Arrays.stream(BETWEEN.split(text, -1))
                .filter(word -> !word.isEmpty())
                .toList();
        int last = words.size() - 1;
        if (last < 1) {
            return null;
        }
        if (surnameLast(words)) {
            return new PersonName(words.get(last), words.getFirst(), String.join(" ", words.subList(1, last)));
        }
        return new PersonName(words.getFirst(), words.get(1), String.join(" ", words.subList(2, words.size())));
    }

    private static boolean surnameLast(List<String> words) {
        return switch (words.size()) {
            case 2 -> is(SURNAME, words.get(1)) && !is(SURNAME, words.getFirst());
            case 3 -> is(PATRONYMIC, words.get(1)) && !is(PATRONYMIC, words.get(2)) && !is(CHILD, words.get(2));
            case 4 -> is(CHILD, words.get(2));
            default -> false;
        };
    }

    private static boolean is(Pattern pattern, String word) {
        return pattern.matcher(Spelling.fold(word)).matches();
    }
}
