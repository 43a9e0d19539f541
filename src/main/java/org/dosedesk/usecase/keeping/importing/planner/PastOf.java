package org.dosedesk.usecase.keeping.importing.planner;

import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.Past;

/// The past of the records of one snapshot: what was taken back as a whole never was.
record PastOf(Snapshot snapshot, Past past) implements Past {
    @Override
    public List<HistoryEntry> history(Entity record) {
        return past.history(record);
    }

    @Override
    public <T extends Entity> List<T> earlier(Class<T> type) {
        return past.earlier(type).stream()
                .filter(version ->
                        snapshot.find(type, new Id<T>(version.id().value())).isPresent())
                .toList();
    }
}
