package org.dosedesk.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;

/// A register kept in memory, which can be told to fail.
public final class MemoryStore implements RegisterStore {
    private final Map<Id<?>, Entity> records = new LinkedHashMap<>();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<UUID> historyOf = new ArrayList<>();
    private final List<JournalNote> notes = new ArrayList<>();
    private StorageException.@Nullable Reason failure;

    /// Makes every later commit fail, or succeed again with null.
    public void failWith(StorageException.@Nullable Reason reason) {
        failure = reason;
    }

    @Override
    public synchronized List<Entity> load() {
        return List.copyOf(records.values());
    }

    @Override
    public synchronized void commit(List<Change> changes, Instant at, String by) {
        if (failure != null) {
            throw new StorageException(failure, "told to fail");
        }
        for (Change change : changes) {
            Entity before = change.before();
            records.put(change.after().id(), change.after());
            historyOf.add(change.after().id().value());
            history.add(new HistoryEntry(
                    history.size() + 1L,
                    at,
                    by,
                    change.after().getClass().getSimpleName(),
                    before == null ? null : RecordText.of((Record) before),
                    RecordText.of((Record) change.after())));
        }
    }

    @Override
    public synchronized List<HistoryEntry> history(UUID id) {
        List<HistoryEntry> found = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            if (historyOf.get(i).equals(id)) {
                found.add(history.get(i));
            }
        }
        return found;
    }

    @Override
    public synchronized void note(JournalNote note) {
        if (failure != null) {
            throw new StorageException(failure, "told to fail");
        }
        notes.add(note);
    }

    /// What was noted so far.
    public synchronized List<JournalNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
