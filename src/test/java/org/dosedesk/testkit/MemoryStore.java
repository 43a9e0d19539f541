package org.dosedesk.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.store.journal.Acts;
import org.dosedesk.store.journal.ChainCheck;
import org.dosedesk.store.journal.JournalQueries;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.PastRecord;
import org.jspecify.annotations.Nullable;

/// A register kept in memory, which can be told to fail.
public final class MemoryStore implements RegisterStore {
    private final Map<Id<?>, Entity> records = new LinkedHashMap<>();
    private final List<JournalRow> journal = new ArrayList<>();
    private final Tables tables = new Tables();
    private final MemoryKeys keys = new MemoryKeys();
    private StorageException.@Nullable Reason failure;

    /// Makes every later commit and note fail, or succeed again with null.
    public synchronized void failWith(StorageException.@Nullable Reason reason) {
        failure = reason;
    }

    /// The journal's rows, which may be tampered with.
    public synchronized List<JournalRow> journal() {
        return journal;
    }

    @Override
    public synchronized List<Entity> load() {
        return List.copyOf(records.values());
    }

    @Override
    public synchronized void commit(
            List<Change> changes, Instant at, String by, Origin origin, @Nullable Long takesBack) {
        failIfTold();
        changes.forEach(change -> records.put(change.after().id(), change.after()));
        journal.addAll(JournalTable.rows(seal(), changes, at, by, origin, takesBack));
    }

    @Override
    public synchronized Optional<Act> act(long number) {
        List<JournalRow> rows = new ArrayList<>();
        for (JournalRow row : journal) {
            if (!rows.isEmpty() && !Acts.together(rows.getLast(), row)) {
                if (rows.getLast().number() >= number) {
                    break;
                }
                rows.clear();
            }
            rows.add(row);
        }
        boolean found =
                !rows.isEmpty() && rows.getLast().number() >= number && Acts.together(rows.getLast(), rows.getLast());
        return found ? Acts.of(rows, tables) : Optional.empty();
    }

    @Override
    public synchronized Set<UUID> takenBack() {
        Map<UUID, String> last = new HashMap<>();
        journal.stream()
                .filter(row -> row.recordId() != null)
                .forEach(row -> last.put(Objects.requireNonNull(row.recordId()), row.detail()));
        last.values().removeIf(detail -> !detail.contains(" takes back "));
        return last.keySet();
    }

    @Override
    public synchronized void note(JournalNote note) {
        failIfTold();
        journal.add(JournalTable.row(seal(), note));
    }

    @Override
    public synchronized List<HistoryEntry> history(UUID id) {
        return journal.stream()
                .filter(row -> id.equals(row.recordId()))
                .map(row -> new HistoryEntry(
                        row.number(),
                        row.at(),
                        row.by(),
                        Objects.requireNonNull(row.kind()),
                        row.before(),
                        Objects.requireNonNull(row.after()),
                        ActMark.origin(row.detail())))
                .toList();
    }

    @Override
    public synchronized <T extends Entity> List<T> earlier(Class<T> type) {
        return journal.stream()
                .filter(row -> type.getSimpleName().equals(row.kind()) && row.before() != null)
                .map(row -> type.cast(RecordReader.read(type, Objects.requireNonNull(row.before()))))
                .toList();
    }

    @Override
    public synchronized List<PastRecord> changedSince(Instant moment, Progress progress) {
        Map<String, PastRecord> past = new LinkedHashMap<>();
        for (JournalRow row : journal) {
            if (row.recordId() != null && !row.at().isBefore(moment)) {
                past.put(row.kind() + row.recordId(), past(row, null));
            }
        }
        for (JournalRow row : journal) {
            if (row.at().isBefore(moment) && past.containsKey(row.kind() + row.recordId())) {
                past.put(row.kind() + row.recordId(), past(row, row.after()));
            }
        }
        return List.copyOf(past.values());
    }

    @Override
    public synchronized List<Long> numbers(JournalFilter filter) {
        return newestFirst().stream()
                .filter(line -> filter.workers().isEmpty()
                        || (line.worker() != null && filter.workers().contains(line.worker())))
                .filter(line -> filter.by() == null || filter.by().equals(line.by()))
                .filter(line -> filter.from() == null || !line.at().isBefore(filter.from()))
                .filter(line -> filter.until() == null || line.at().isBefore(filter.until()))
                .filter(line -> filter.events().isEmpty() || filter.events().contains(line.event()))
                .map(JournalEntry::number)
                .toList();
    }

    @Override
    public synchronized List<JournalEntry> lines(Collection<Long> numbers) {
        return newestFirst().stream()
                .filter(line -> numbers.contains(line.number()))
                .toList();
    }

    @Override
    public synchronized List<String> users() {
        return journal.stream().map(JournalRow::by).distinct().sorted().toList();
    }

    @Override
    public synchronized Seal seal() {
        return journal.isEmpty() ? Seal.NONE : journal.getLast().seal();
    }

    @Override
    public synchronized JournalVerdict check(Progress progress) {
        ChainCheck chain = new ChainCheck();
        JournalVerdict.Fault fault = chain.next(journal);
        return new JournalVerdict(chain.end(), fault);
    }

    @Override
    public MemoryKeys keys() {
        return keys;
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private PastRecord past(JournalRow row, @Nullable String text) {
        Class<? extends Entity> type = tables.type(Objects.requireNonNull(row.kind()));
        return new PastRecord(
                type, Objects.requireNonNull(row.recordId()), text == null ? null : RecordReader.read(type, text));
    }

    private List<JournalEntry> newestFirst() {
        return journal.stream()
                .map(JournalQueries::entry)
                .sorted(Comparator.comparingLong(JournalEntry::number).reversed())
                .toList();
    }

    private void failIfTold() {
        if (failure != null) {
            throw new StorageException(failure, "told to fail");
        }
    }
}
