package org.dosedesk.usecase.worker;

import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.SearchFold;

/// What was typed to find a worker, matched against keys folded beforehand: every word typed must begin a part of the
/// name, the personnel number or the IIN, in any order. Immutable.
public final class WorkerQuery {
    private static final char FIRST_CONTROL = 0x80;

    private final List<String> words;

    private WorkerQuery(List<String> words) {
        this.words = words;
    }

    /// Understands what was typed; capitals, ё/е, қ/к and the like make no difference.
    public static WorkerQuery of(String typed) {
        return new WorkerQuery(Stream.of(spaced(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList());
    }

    /// The key of a worker, to be kept with the worker's row.
    public static String key(Worker worker) {
        Iin iin = worker.iin();
        return " "
                + spaced(worker.name().full() + " " + worker.personnelNumber()
                        + (iin == null ? "" : " " + iin.digits()));
    }

    /// Whether nothing was typed, which everyone matches.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether everyone whom this query finds is among those whom the other finds.
    public boolean narrows(WorkerQuery other) {
        return other.words.stream().allMatch(wide -> words.stream().anyMatch(narrow -> narrow.startsWith(wide)));
    }

    /// Whether the worker with this key is one of those looked for.
    public boolean matches(String key) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    // Small Russian letters are written into the codes of control characters, which no word holds: texts of one byte a
    // character are searched several times faster.
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(SearchFold.fold(text));
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                spaced.setCharAt(i, ' ');
            } else if (c >= 'а' && c <= 'я') {
                spaced.setCharAt(i, (char) (c - 'а' + FIRST_CONTROL));
            }
        }
        return spaced.toString();
    }
}
