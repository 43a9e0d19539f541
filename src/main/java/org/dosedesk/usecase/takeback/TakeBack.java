package org.dosedesk.usecase.takeback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.HistoryEntry;

/// Takes back a save of any size as one unit, at once or much later: what it made is voided, what it changed gets
/// its version before back. It does so only as far as nothing was built on the save, else nothing is done. Nothing
/// leaves the history, so that taking back can be taken back, too. Every method waits for the disk.
public final class TakeBack {
    private static final int REPORT_EVERY = 500;

    private final Register register;

    /// Takes back in this register.
    public TakeBack(Register register) {
        this.register = register;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The plan that was carried out, or that can't be.
        TakeBackPlan plan();

        /// It is taken back.
        record Done(TakeBackPlan plan) implements Outcome {}

        /// Something stands in the way; nothing is done.
        record Refused(TakeBackPlan plan) implements Outcome {}
    }

    /// What taking back the save would do that a line of the journal belongs to; empty when no record changed
    /// there.
    ///
    /// @param reason why what it made is voided, never blank
    /// @throws java.util.concurrent.CancellationException when the work is to stop
    public Optional<TakeBackPlan> plan(long line, String reason, Progress progress) {
        return register.act(line).map(act -> plan(act, reason, progress));
    }

    /// What taking back the save would do that wrote a record like this; empty when none did. A save that itself
    /// took another one back, and so brought an earlier version again, is meant only where no other is.
    public Optional<TakeBackPlan> planFor(Entity record, String reason, Progress progress) {
        Act again = null;
        for (HistoryEntry line : register.history(record).reversed()) {
            Act act = register.act(line.number()).orElse(null);
            if (act != null && act.changes().stream().anyMatch(change -> record.equals(change.after()))) {
                if (act.takesBack() == null) {
                    return Optional.of(plan(act, reason, progress));
                }
                again = again == null ? act : again;
            }
        }
        return again == null ? Optional.empty() : Optional.of(plan(again, reason, progress));
    }

    /// What taking back the user's last save would do that still stands; empty when there is none.
    public Optional<TakeBackPlan> planLast(String reason, Progress progress) {
        return new LastAct(register).find().map(act -> plan(act, reason, progress));
    }

    /// Carries a plan out. A plan that the register has left behind is made anew first.
    ///
    /// @param reason as when planned
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    /// @throws java.util.concurrent.CancellationException when the work is to stop; possible until the save begins
    public Outcome carryOut(TakeBackPlan plan, String reason, Progress progress) {
        TakeBackPlan current = plan;
        // The register's own lock: no save may come between the look and ours.
        synchronized (register) {
            if (!register.snapshot().isAsOf(plan.base())) {
                current = plan(plan.act(), reason, progress);
            }
            if (!current.possible()) {
                return new Outcome.Refused(current);
            }
            register.takeBack(current.changes(), current.act().number());
        }
        return new Outcome.Done(current);
    }

    private TakeBackPlan plan(Act act, String reason, Progress progress) {
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        Voided mark = new Voided(register.clock().instant(), register.user(), reason);
        Reversal reversal = new Reversal(act);
        Obstacles obstacles = new Obstacles(register);
        List<Change> back = new ArrayList<>();
        Map<Id<?>, Entity> gone = new HashMap<>();
        List<Change> saved = reversal.saved();
        for (Change change : saved) {
            if (back.size() % REPORT_EVERY == 0) {
                progress.report(back.size(), saved.size() * 2L);
            }
            Entity after = change.after();
            Entity now = snapshot.current(after).orElse(after);
            Entity then = Reversal.back(change, mark, today);
            if (then == null) {
                obstacles.lasting(after);
            } else if (!now.equals(after)) {
                obstacles.changed(now, act);
            } else if (!then.equals(now)) {
                back.add(new Change(now, then));
            }
        }
        obstacles.roles(saved);
        if (obstacles.count() == 0) {
            reversal.made().forEach(made -> gone.put(made.id(), made));
            Snapshot then = snapshot.with(back.stream().map(Change::after).toList());
            obstacles.uses(gone, then);
            obstacles.names(back, then);
        }
        return new TakeBackPlan(act, snapshot, back, obstacles.named(), obstacles.count());
    }
}
