package org.dosedesk.ui.kit.completion;

import java.util.List;
import org.dosedesk.domain.spelling.Spelling;

/// What is known for a field. Thread-safe: it is asked off the FX thread.
@FunctionalInterface
public interface Known {
    /// What begins like this, the best first; never what is typed in full already.
    List<String> like(String typed);

    /// Those of these names of which a word begins like what is typed, however it is spelt, in their order.
    static Known among(List<String> names) {
        return typed -> {
            String wanted = Spelling.words(typed);
            return wanted.isEmpty()
                    ? List.of()
                    : names.stream()
                            .filter(name -> {
                                String at = Spelling.words(name);
                                return !at.equals(wanted) && (at.startsWith(wanted) || at.contains(" " + wanted));
                            })
                            .toList();
        };
    }
}
