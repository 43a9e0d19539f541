package org.dosedesk.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.JournalVerdict.Sort;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Checks the whole journal and all records against it, a portion at a time, so that saves come through in between.
public final class JournalCheck {
    private static final int PORTION = 2000;
    private static final long PAUSE_NANOS = 1_000_000;

    private final JournalTable table = new JournalTable();
    private final RecordCheck records = new RecordCheck();
    private final Tables tables;
    private final Reading reading;

    /// Lends the database for a moment.
    public interface Reading {
        /// Reads something.
        ///
        /// @param <T> what is read
        <T extends @Nullable Object> T read(Function<Handle, T> work);
    }

    public JournalCheck(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    /// Checks until the first fault.
    ///
    /// @throws CancellationException when it is to stop
    public JournalVerdict run(Progress progress) {
        ChainCheck chain = new ChainCheck();
        try {
            Fault fault = chain(chain, progress);
            return new JournalVerdict(chain.end(), fault == null ? records(progress) : fault);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            return new JournalVerdict(
                    chain.end(), new Fault(Sort.UNREADABLE, chain.end().number() + 1, ""));
        }
    }

    private @Nullable Fault chain(ChainCheck chain, Progress progress) {
        Seal last = reading.read(table::last);
        List<JournalRow> rows = reading.read(handle -> table.after(handle, 0, PORTION));
        while (!rows.isEmpty()) {
            Fault fault = chain.next(rows);
            if (fault != null) {
                return fault;
            }
            progress.report(
                    chain.end().number(), Math.max(last.number(), chain.end().number()));
            long number = chain.end().number();
            rows = reading.read(handle -> table.after(handle, number, PORTION));
        }
        return null;
    }

    private @Nullable Fault records(Progress progress) {
        for (Class<? extends Entity> type : tables.types()) {
            // The journal is asked first: what is saved meanwhile is then in the table, too.
            Set<UUID> known = reading.read(handle -> records.known(handle, type));
            List<UUID> there = new ArrayList<>(reading.read(handle -> tables.ids(handle, type)));
            for (int i = 0; i < there.size(); i += PORTION) {
                List<UUID> portion = there.subList(i, Math.min(i + PORTION, there.size()));
                Fault fault =
                        reading.read(handle -> records.compare(handle, type, tables.select(handle, type, portion)));
                if (fault != null) {
                    return fault;
                }
                portion.forEach(known::remove);
                letOthersIn();
                progress.report(i, there.size());
            }
            if (!known.isEmpty()) {
                UUID gone = known.iterator().next();
                long number = reading.read(handle -> records.numberOf(handle, gone));
                return new Fault(Sort.RECORD_GONE, number, type.getSimpleName());
            }
        }
        return null;
    }

    // Locks are not fair: who has just given one back would take it again before a waiting save wakes up.
    private static void letOthersIn() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }
}
