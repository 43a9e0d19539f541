package org.dosedesk.usecase.people.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;

/// What was typed to find a worker, matched against keys folded beforehand: every word typed must begin a part of
/// the name, the personnel number or the IIN, in any order. Digits in groups are also understood as one number, as
/// an IIN is written on paper. Immutable.
public final class WorkerQuery {
    private static final char FIRST_CONTROL = 0x80;

    private final List<String> words;
    private final List<String> joined;

    private WorkerQuery(List<String> words, List<String> joined) {
        this.words = words;
        this.joined = joined;
    }

    /// Understands what was typed, however it is spelt.
    public static WorkerQuery of(String typed) {
        List<String> words = Stream.of(spaced(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
        return new WorkerQuery(words, joined(words));
    }

    /// The key of a worker, to be kept with the worker's row.
    public static String key(Worker worker) {
        Iin iin = worker.iin();
        return " "
                + spaced(worker.name().full() + " " + worker.personnelNumber()
                        + (iin == null ? "" : " " + iin.digits()));
    }

    /// Whether what was typed is the whole of a worker's personnel number or IIN.
    public static boolean isNumberOf(Worker worker, String typed) {
        Iin iin = worker.iin();
        return Spelling.fold(worker.personnelNumber()).equals(Spelling.fold(typed))
                || (iin != null && iin.digits().equals(Spelling.number(typed)));
    }

    /// Whether nothing was typed, which everyone matches.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether everyone whom this query finds is among those whom the other finds.
    public boolean narrows(WorkerQuery other) {
        return other.includes(words) && other.includes(joined);
    }

    /// Whether the worker with this key is one of those looked for.
    public boolean matches(String key) {
        return matches(words, key) || (!joined.equals(words) && matches(joined, key));
    }

    private boolean includes(List<String> narrow) {
        return Stream.of(words, joined)
                .anyMatch(mine ->
                        mine.stream().allMatch(wide -> narrow.stream().anyMatch(word -> word.startsWith(wide))));
    }

    private static boolean matches(List<String> wanted, String key) {
        for (String word : wanted) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean after = false;
        for (String word : words) {
            boolean number = word.chars().skip(1).allMatch(Character::isDigit);
            if (number && after) {
                joined.add(joined.removeLast() + word.substring(1));
            } else {
                joined.add(word);
            }
            after = number;
        }
        return List.copyOf(joined);
    }

    // Small Russian letters are written into the codes of control characters, which no word holds: texts of one byte a
    // character are searched several times faster.
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(Spelling.words(text));
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            if (c >= 'а' && c <= 'я') {
                spaced.setCharAt(i, (char) (c - 'а' + FIRST_CONTROL));
            }
        }
        return spaced.toString();
    }
}
