package org.dosedesk.usecase.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.Past;
import org.jspecify.annotations.Nullable;

/// The unlocked register: its content in memory, and the one door through which every change goes to the disk.
/// Reading never waits; [#save] waits for the disk and is called off the FX thread.
public final class Register implements Past, AutoCloseable {
    private final RegisterStore store;
    private final Clock clock;
    private final String user;
    private final boolean demo;
    private final Journal journal;
    private final List<Consumer<Saved>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot snapshot;

    /// What a save brought: told to everyone who shows the register.
    ///
    /// @param snapshot the content after the save
    public record Saved(List<Change> changes, Snapshot snapshot) {
        /// Whether a record of one of these types was added or changed.
        public boolean touches(Class<?>... types) {
            return changes.stream()
                    .anyMatch(change -> Stream.of(types).anyMatch(type -> type.isInstance(change.after())));
        }
    }

    private Register(RegisterStore store, Clock clock, String user, boolean demo, Snapshot snapshot) {
        this.store = store;
        this.clock = clock;
        this.user = user;
        this.demo = demo;
        this.snapshot = snapshot;
        journal = new Journal(store, clock, user);
    }

    /// Reads the whole register into memory.
    ///
    /// @param user the name that every change will carry
    /// @param demo whether everyone in it is invented, which every screen and paper must say
    /// @throws StorageException when it cannot be read
    public static Register open(RegisterStore store, Clock clock, String user, boolean demo) {
        return new Register(store, clock, user, demo, Snapshot.EMPTY.with(store.load()));
    }

    /// The content now.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// The name of the user who unlocked it.
    public String user() {
        return user;
    }

    /// Whether everyone in it is invented.
    public boolean demo() {
        return demo;
    }

    /// The clock that dates records and decides what today is.
    public Clock clock() {
        return clock;
    }

    /// What the user may do: by the user's record now. Before there are records of users, everything that a nurse
    /// may.
    public Role role() {
        return snapshot.all(User.class).stream()
                .filter(record ->
                        record.inForce() && record.isPerson() && record.name().equals(user))
                .map(User::role)
                .findFirst()
                .orElse(Role.NURSE);
    }

    /// Who may unlock the register.
    public KeyRing keys() {
        return store.keys();
    }

    /// Whether the user may give somebody the doctor's role: a doctor may, and whoever makes the first record of a
    /// user. In the demo everybody may, to try it.
    public boolean mayNameDoctors() {
        return demo
                || role() == Role.DOCTOR
                || snapshot.all(User.class).stream().noneMatch(User::isPerson);
    }

    private static boolean namesDoctor(Change change) {
        return change.after() instanceof User after
                && after.isDoctor()
                && !(change.before() instanceof User before
                        && before.isDoctor()
                        && before.name().equals(after.name()));
    }

    /// Saves changes as one unit. When this returns they are on the disk, in the snapshot, and told to the
    /// listeners; when it throws, nothing has changed.
    ///
    /// @throws StorageException when they cannot be saved, or the user may not
    public void save(List<Change> changes) {
        save(changes, Origin.HAND, null);
    }

    /// Saves changes that somebody else than a hand wrote.
    ///
    /// @param origin who wrote them
    /// @see #save(List)
    public void save(List<Change> changes, Origin origin) {
        save(changes, origin, null);
    }

    /// Saves changes that take an earlier save back.
    ///
    /// @param takesBack its number
    /// @see #save(List)
    public void takeBack(List<Change> changes, long takesBack) {
        save(changes, Origin.HAND, takesBack);
    }

    private synchronized void save(List<Change> changes, Origin origin, @Nullable Long takesBack) {
        if (changes.isEmpty()) {
            return;
        }
        if (role() == Role.READER) {
            throw new StorageException(StorageException.Reason.NOT_ALLOWED, "a reader saves nothing");
        }
        if (!mayNameDoctors() && changes.stream().anyMatch(Register::namesDoctor)) {
            throw new StorageException(StorageException.Reason.NOT_A_DOCTOR, "only a doctor names a doctor");
        }
        store.commit(changes, clock.instant(), user, origin, takesBack);
        List<Entity> after = changes.stream().map(Change::after).toList();
        snapshot = snapshot.with(after);
        Saved saved = new Saved(List.copyOf(changes), snapshot);
        listeners.forEach(listener -> tell(listener, saved));
    }

    // What is on the disk is saved: a screen that stumbles over it must not make the save look failed.
    private static void tell(Consumer<Saved> listener, Saved saved) {
        try {
            listener.accept(saved);
        } catch (RuntimeException e) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    @Override
    public List<HistoryEntry> history(Entity record) {
        return store.history(record.id().value());
    }

    /// The whole save that a line of the journal belongs to; empty when no record changed there. Waits for the
    /// disk.
    public Optional<Act> act(long line) {
        return store.act(line);
    }

    /// The identities of all records whose last change took a save back. Waits for the disk.
    public Set<UUID> takenBack() {
        return store.takenBack();
    }

    @Override
    public <T extends Entity> List<T> earlier(Class<T> type) {
        return store.earlier(type);
    }

    /// The content as it stood at a moment: what was not yet written down is not there, what was corrected, voided,
    /// moved or merged later is as it was. Waits for the disk.
    ///
    /// @param moment what was saved before it is known
    /// @throws StorageException when it cannot be read
    public Snapshot asKnownAt(Instant moment, Progress progress) {
        Snapshot now = snapshot;
        return now.rewound(store.changedSince(moment, progress));
    }

    /// What happened in the register.
    public Journal journal() {
        return journal;
    }

    /// Tells of every save, on the thread that saved; returns what takes the listener off again.
    public Runnable onSaved(Consumer<Saved> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Whether an end of the database that was not as it had been saved was cut off on opening it.
    public boolean endWasCut() {
        return store.endWasCut();
    }

    /// Its backups; empty when what it holds is not worth any.
    public Optional<Backups> backups() {
        return store.backups();
    }

    /// Notes that it is locked, as far as the disk takes it, and releases it.
    @Override
    public void close() {
        journal.note(JournalEvent.LOCKED, null, "");
        store.close();
    }
}
