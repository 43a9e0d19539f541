package org.dosedesk.ui.keeping.journal;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.journal.JournalEvent;
import org.jspecify.annotations.Nullable;

/// A kind of event to filter by.
///
/// @param event null for all of them
record EventChoice(@Nullable JournalEvent event) {
    static final EventChoice ALL = new EventChoice(null);

    /// All choices, in the order of the list.
    static List<EventChoice> all() {
        List<EventChoice> choices = new ArrayList<>(List.of(ALL));
        for (JournalEvent event : JournalEvent.values()) {
            choices.add(new EventChoice(event));
        }
        return choices;
    }
}
