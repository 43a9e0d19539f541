package org.dosedesk.usecase.importing.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.usecase.register.HistoryEntry;

/// Tells a file that is older than the register from one that is newer: a value that the record had before, and has no
/// more, was replaced since, and an old export must not bring it back without a word.
final class Corrections {
    private final Function<Entity, List<HistoryEntry>> history;
    private final boolean keep;
    private final Map<Entity, List<String>> versions = new HashMap<>();

    /// @param keep whether replaced values are to be told apart at all
    Corrections(Function<Entity, List<HistoryEntry>> history, boolean keep) {
        this.history = history;
        this.keep = keep;
    }

    /// Whether taking the value over would undo a later change.
    ///
    /// @param record as the register has it
    /// @param value as the history writes it, such as a name, an ISO date or an identity
    boolean wouldBeUndone(Entity record, String value) {
        if (!keep || value.isEmpty()) {
            return false;
        }
        List<String> texts = versions.computeIfAbsent(record, this::texts);
        if (texts.size() < 2) {
            return false;
        }
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE);
        return !whole.matcher(texts.getLast()).find()
                && texts.stream().anyMatch(text -> whole.matcher(text).find());
    }

    private List<String> texts(Entity entity) {
        return history.apply(entity).stream().map(HistoryEntry::after).toList();
    }
}
