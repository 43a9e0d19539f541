package org.dosedesk.usecase.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.JournalStore;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.PastRecord;
import org.jspecify.annotations.Nullable;

/// Port: where an unlocked register is kept. Safe for use by several threads; every call may wait for the disk.
public interface RegisterStore extends JournalStore, AutoCloseable {

    /// Everything that the register holds, in no particular order.
    ///
    /// @throws StorageException when it cannot be read
    List<Entity> load();

    /// Saves all changes as one unit, with one line of history each. When this returns, they are on the disk and
    /// survive a power cut; when it throws, none of them is in the register.
    ///
    /// @param takesBack the number of the save that this one takes back, null for none
    /// @throws StorageException when they cannot be saved. With [StorageException.Reason#UNCERTAIN] alone all of
    /// them may be in the register, and the store refuses everything from there on
    void commit(List<Change> changes, Instant at, String by, Origin origin, @Nullable Long takesBack);

    /// Saves what a hand wrote and what takes nothing back.
    ///
    /// @see #commit(List, Instant, String, Origin, Long)
    default void commit(List<Change> changes, Instant at, String by) {
        commit(changes, at, by, Origin.HAND, null);
    }

    /// The whole save that a line of the journal belongs to; empty when no record changed there.
    ///
    /// @throws StorageException when it cannot be read
    Optional<Act> act(long number);

    /// The identities of all records whose last change took a save back.
    ///
    /// @throws StorageException when they cannot be read
    Set<UUID> takenBack();

    /// All kept changes of one record, oldest first.
    ///
    /// @throws StorageException when they cannot be read
    List<HistoryEntry> history(UUID id);

    /// Every version of records of a type that a later one replaced, oldest first.
    ///
    /// @throws StorageException when they cannot be read
    <T extends Entity> List<T> earlier(Class<T> type);

    /// Every record that has changed at a moment or later, as it stood just before it, by the kept changes. Never
    /// keeps a save waiting long.
    ///
    /// @throws StorageException when they cannot be read
    List<PastRecord> changedSince(Instant moment, Progress progress);

    /// Who may unlock the register.
    KeyRing keys();

    /// Whether the end of the database was not as it had been saved when it was opened, and was cut off: a power
    /// cut tore it, or somebody else wrote it. What was said to be saved is there.
    default boolean endWasCut() {
        return false;
    }

    /// Its backups; empty when what it holds is not worth any.
    Optional<Backups> backups();

    /// Releases the register for another start. Does nothing the second time.
    @Override
    void close();
}
