package org.dosedesk.store.backup.restore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dosedesk.store.backup.Check;
import org.dosedesk.store.backup.Exchange;
import org.dosedesk.store.backup.Faults;
import org.dosedesk.store.changes.ChangeLog;
import org.dosedesk.store.file.Mark;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.RestoreNote;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A register unpacked in the folder `restoring`, ready to take its place.
final class ReadyRegister implements WayBack.Ready {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyRegister.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

    private static final int PORTION = 2000;

    private final RegisterFiles files;
    private final RegisterFiles ready;
    private final RestoreLock lock;
    private final DatabaseKey key;
    private final Trial trial;
    private final String user;
    private final Predicate<Path> open;
    private final JournalTable journal = new JournalTable();
    private final LaterSaves later;
    private final WayBack.Preview preview;
    private boolean decided;

    /// @param lock closed with this
    /// @param key closed with this
    /// @param user who brings it back
    /// @param markCounts whether the mark in the folder is of the same register
    /// @param open whether this program has the register in a folder open
    ReadyRegister(
            RegisterFiles files,
            RestoreLock lock,
            DatabaseKey key,
            Trial trial,
            BackupInfo info,
            String user,
            boolean markCounts,
            Predicate<Path> open)
            throws IOException {
        this.files = files;
        this.lock = lock;
        this.key = key;
        this.trial = trial;
        this.user = user;
        this.open = open;
        ready = new RegisterFiles(files.restoring());
        later = laterSaves(markCounts);
        preview = later.preview(info);
    }

    @Override
    public WayBack.Preview preview() {
        return preview;
    }

    @Override
    public WayBack.Restored bringBack(boolean withLater, Instant at, Progress progress) {
        try {
            requireNobodyInside();
            long missing;
            try (Connection connection = trial.open(ready, key);
                    Handle handle = Jdbi.create(connection).open()) {
                Seal end = journal.last(handle);
                missing = withLater ? later.doAgain(handle, journal) : later.all();
                if (withLater) {
                    new Check().run(handle, progress);
                }
                String detail = new RestoreNote(preview.info().last(), missing).text();
                JournalNote note = new JournalNote(JournalEvent.RESTORED, at, user, null, detail);
                journal.insert(handle, List.of(JournalTable.row(journal.last(handle), note)));
                H2.makeDurable(connection);
                writeChanges(handle, end);
            }
            Exchange exchange = new Exchange(files);
            Path aside = aside(at);
            boolean kept = exchange.keepAside(aside);
            exchange.decide();
            decided = true;
            exchange.finish();
            return new WayBack.Restored(kept ? aside : null, missing);
        } catch (SQLException | IOException | RuntimeException e) {
            throw Faults.whileTrying(e, files.folder());
        }
    }

    @Override
    public void close() {
        key.close();
        if (!decided) {
            H2WayBack.discard(ready.folder());
        }
        lock.close();
    }

    private LaterSaves laterSaves(boolean markCounts) throws IOException {
        try (Connection connection = trial.open(ready, key);
                Handle handle = Jdbi.create(connection).open()) {
            Seal end = journal.last(handle);
            return LaterSaves.of(end, new ChangeLog(files.changes(), key).after(end), markCounts ? mark() : 0);
        } catch (SQLException e) {
            throw new BackupException(Reason.DAMAGED, "SQLState " + e.getSQLState());
        }
    }

    /// The number of the last row that was on the disk; 0 when nobody knows.
    private long mark() {
        try {
            Mark mark = Mark.read(files.mark());
            return mark == null ? 0 : mark.seal().number();
        } catch (IOException e) {
            return 0;
        }
    }

    /// What came after the backup stays at hand for another restore.
    private void writeChanges(Handle handle, Seal end) throws IOException {
        ChangeLog changes = new ChangeLog(ready.changes(), key);
        changes.begin(end);
        List<JournalRow> rows = journal.after(handle, end.number(), PORTION);
        while (!rows.isEmpty()) {
            changes.append(rows);
            rows = journal.after(handle, rows.getLast().number(), PORTION);
        }
    }

    /// A database that another program has open is locked by it. Whether this program has it open is asked first,
    /// and of the vault: closing the file here would end the driver's lock. A lock of this very program may be all
    /// that is left of a database that was too damaged to be opened: the driver doesn't always let go of it.
    private void requireNobodyInside() throws IOException {
        if (open.test(files.folder())) {
            throw new BackupException(Reason.OPEN_ELSEWHERE, "the database is open in this program");
        } else if (!Files.exists(files.database())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(files.database(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new BackupException(Reason.OPEN_ELSEWHERE, "the database is locked");
            }
        } catch (OverlappingFileLockException e) {
            LOG.info("a lock was left of a database too damaged to be opened");
        }
    }

    private Path aside(Instant at) {
        String name = "before-restore-" + TIME.format(at.atZone(ZoneId.systemDefault()));
        Path folder = files.folder().resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = files.folder().resolve(name + "-" + i);
        }
        return folder;
    }
}
