package org.dosedesk.usecase.worker;

import java.util.List;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.SearchFold;

/// What was typed to find a worker, matched against keys folded beforehand: every word typed must begin a part of the
/// name, the personnel number or the IIN, in any order. Immutable.
public final class WorkerQuery {
    private final List<String> words;

    private WorkerQuery(List<String> words) {
        this.words = words;
    }

    /// Understands what was typed; capitals, ё/е, қ/к and the like make no difference.
    public static WorkerQuery of(String typed) {
        String spaced = spaced(typed).strip();
        if (spaced.isEmpty()) {
            return new WorkerQuery(List.of());
        }
        return new WorkerQuery(
                List.of(spaced.split(" ")).stream().map(word -> " " + word).toList());
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

    /// Whether the worker with this key is one of those looked for.
    public boolean matches(String key) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(SearchFold.fold(text));
        for (int i = 0; i < spaced.length(); i++) {
            if (!Character.isLetterOrDigit(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return SearchFold.fold(spaced.toString());
    }
}
