package org.dosedesk.ui.keeping.journal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.usecase.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

/// One row of the table, whose content comes when the row is first looked at.
final class JournalLine {
    private final long number;
    private final ReadOnlyObjectWrapper<@Nullable JournalEntry> entry = new ReadOnlyObjectWrapper<>(this, "entry");

    JournalLine(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /// Null while it is on its way.
    ReadOnlyObjectProperty<@Nullable JournalEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    /// Whether it tells of a changed record; false while it is on its way.
    boolean isChange() {
        JournalEntry content = entry.get();
        return content != null && content.after() != null;
    }

    void fill(JournalEntry content) {
        entry.set(content);
    }
}
