package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.changes.ChangeLog;
import org.dosedesk.store.changes.Replay;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the database and the files of changes beside it in step: what one of them misses, the other gives. A
/// failure to write the files never fails a save; it is remembered, and made good with the next save or backup.
final class SecondCopy {
    private static final Logger LOG = LoggerFactory.getLogger(SecondCopy.class);
    private static final int PORTION = 2000;

    private final RegisterFiles files;
    private final ChangeLog log;
    private final Tables tables;
    private final JournalTable journal;
    private boolean behind;

    SecondCopy(RegisterFiles files, DatabaseKey key, Tables tables, JournalTable journal) {
        this.files = files;
        this.log = new ChangeLog(files.changes(), key);
        this.tables = tables;
        this.journal = journal;
    }

    /// Brings both to the same end after opening.
    ///
    /// @throws AccessException when the files tell of saves that the database doesn't hold and can't take
    void meet(Handle handle) {
        Seal held = journal.last(handle);
        try {
            Seal told = log.resume();
            if (held.equals(told)) {
                return;
            }
            List<List<JournalRow>> missing = log.after(held).joining();
            if (!missing.isEmpty()) {
                new Replay(tables, journal).run(handle, missing);
            } else if (told == null) {
                if (!held.equals(Seal.NONE)) {
                    log.begin(held);
                }
            } else if (told.number() > held.number() && hasBackups()) {
                throw new AccessException(Reason.DAMAGED, "saves are missing from the database");
            } else {
                catchUp(handle, told, held);
            }
        } catch (IOException e) {
            fallBehind(e);
        } catch (IllegalArgumentException e) {
            throw new AccessException(Reason.DAMAGED, "saves can't be done again");
        }
    }

    /// Keeps aside what belongs to a register that lay here before.
    void beginAfresh() throws IOException {
        Path folder = files.changes();
        for (int i = 1; Files.exists(folder); i++) {
            Path aside = folder.resolveSibling(folder.getFileName() + "." + i);
            if (!Files.exists(aside)) {
                Files.move(folder, aside);
            }
        }
    }

    /// Adds the rows of a save.
    ///
    /// @param before the journal's end before them
    void add(Handle handle, Seal before, List<JournalRow> rows) {
        try {
            if (log.endsAt(before)) {
                log.append(rows);
            } else {
                Seal told = log.resume();
                catchUp(handle, told == null ? Seal.NONE : told, rows.getLast().seal());
            }
            behind = false;
        } catch (IOException | RuntimeException e) {
            fallBehind(e);
        }
    }

    /// Begins anew behind this row, which a backup is going to hold.
    void beginBehind(Seal seal) {
        try {
            log.begin(seal);
            behind = false;
        } catch (IOException e) {
            fallBehind(e);
        }
    }

    void forgetUpTo(long number) throws IOException {
        log.forgetUpTo(number);
    }

    /// Whether saves are missing from the files.
    boolean isBehind() {
        return behind;
    }

    private void catchUp(Handle handle, Seal told, Seal held) throws IOException {
        List<JournalRow> rows =
                told.number() < held.number() ? journal.after(handle, told.number(), PORTION) : List.of();
        boolean samePast =
                !rows.isEmpty() && rows.getFirst().hash().equals(rows.getFirst().hashAfter(told.hash()));
        if (!told.equals(held) && !samePast) {
            log.begin(held);
            return;
        }
        if (!log.endsAt(told)) {
            log.begin(told);
        }
        while (!rows.isEmpty()) {
            log.append(rows);
            rows = journal.after(handle, rows.getLast().number(), PORTION);
        }
    }

    private boolean hasBackups() throws IOException {
        Path folder = files.backups();
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> file.toString().endsWith(FileShelf.ENDING));
        }
    }

    private void fallBehind(Exception e) {
        behind = true;
        LOG.warn("a save is not written down a second time: {}", e.getClass().getName());
    }
}
