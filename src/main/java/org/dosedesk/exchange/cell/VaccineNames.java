package org.dosedesk.exchange.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Vaccines as clinics write them: a name of the list, or several names of one vaccine, beside words that say
/// nothing
/// of it, such as which dose it was. The components of Sputnik V are never guessed: exactly one numeral must tell,
/// and nothing unknown may stand beside it.
final class VaccineNames {
    /// What names of Sputnik V without a component mean.
    static final String COMPONENT_UNKNOWN = "sputnik-v";

    private static final Set<String> SAYS_NOTHING = Set.of("1", "2", "3", "word", "noise");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern LETTER_AFTER_DIGIT = Pattern.compile("(?<=[0-9])(?=\\p{L})|(?<=\\p{L}{3})(?=[0-9])");

    private final Words names = Words.values("vaccine");
    private final Words parts = Words.values("dose");

    /// The code of the vaccine that a text names, null when it names none or more than one.
    @Nullable String meaning(String text) {
        String whole = names.meaning(text);
        if (whole != null) {
            return whole;
        }
        List<String> words = words(text);
        boolean sputnik = words.stream().anyMatch(word -> "sputnik".equals(parts.meaning(word)));
        return sputnik ? component(words) : named(words);
    }

    /// The component of Sputnik V that a column of days is about, as its name says; otherwise that it is unknown.
    String component(String header) {
        List<String> told = words(header).stream()
                .filter(word -> {
                    String meaning = parts.meaning(word);
                    return "1".equals(meaning) || "2".equals(meaning);
                })
                .toList();
        return told.size() == 1 ? Objects.requireNonNullElse(component(told), COMPONENT_UNKNOWN) : COMPONENT_UNKNOWN;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Spelling.words(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private @Nullable String component(List<String> words) {
        Set<String> numerals = new HashSet<>();
        boolean light = false;
        boolean unclear = false;
        for (String word : apart(words)) {
            String meaning = parts.meaning(word);
            switch (meaning == null ? "" : meaning) {
                case "1", "2", "3" -> numerals.add(String.valueOf(meaning));
                case "light" -> light = true;
                case "word", "noise", "sputnik", "rest" -> {}
                default -> unclear = true;
            }
        }
        if (light) {
            return unclear ? null : "sputnik-light";
        }
        if (unclear || numerals.size() != 1 || numerals.contains("3")) {
            return COMPONENT_UNKNOWN;
        }
        return COMPONENT_UNKNOWN + "-" + numerals.iterator().next();
    }

    /// Numerals that stick to a word are words of their own, where the whole is none.
    private List<String> apart(List<String> words) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            if (parts.meaning(word) == null) {
                apart.addAll(List.of(LETTER_AFTER_DIGIT.split(word, -1)));
            } else {
                apart.add(word);
            }
        }
        return apart;
    }

    private @Nullable String named(List<String> words) {
        String found = null;
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            String meaning = null;
            while (to > from && meaning == null) {
                meaning = names.meaning(String.join("", words.subList(from, to)));
                to -= meaning == null ? 1 : 0;
            }
            if (meaning == null) {
                if (!saysNothing(words.get(from))) {
                    return null;
                }
                from++;
            } else if (found != null && !found.equals(meaning)) {
                return null;
            } else {
                found = meaning;
                from = to;
            }
        }
        return found;
    }

    private boolean saysNothing(String word) {
        String meaning = parts.meaning(word);
        return YEAR.matcher(word).matches() || (meaning != null && SAYS_NOTHING.contains(meaning));
    }
}
