package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Writes exemptions, refusals and observations into the register: new ones, corrections and ends, each as a
/// version of its own. Voiding is [org.dosedesk.usecase.entry.dose.VoidEntry]'s. Every method waits for the disk and
/// throws [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class RecordPeriod {
    private final Register register;

    /// Writes into this register.
    public RecordPeriod(Register register) {
        this.register = register;
    }

    /// Saves an exemption or a refusal.
    ///
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Waiver save(WaiverDraft draft) {
        refuse(check().check(draft));
        Waiver replaced = draft.replaces();
        Waiver waiver = draft.toWaiver(now());
        register.save(List.of(
                replaced == null
                        ? Change.add(waiver)
                        : new Change(register.snapshot().needCurrent(replaced), waiver)));
        return waiver;
    }

    /// Saves an observation.
    ///
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Observation save(ObservationDraft draft) {
        refuse(check().check(draft));
        Observation replaced = draft.replaces();
        Observation observation = draft.toObservation(now());
        register.save(List.of(
                replaced == null
                        ? Change.add(observation)
                        : new Change(register.snapshot().needCurrent(replaced), observation)));
        return observation;
    }

    /// Makes this the last day of what lasts.
    ///
    /// @throws IllegalArgumentException when the entry begins later than that
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public WorkerEntry end(WorkerEntry entry, LocalDate last) {
        WorkerEntry now = register.snapshot().needCurrent(entry);
        WorkerEntry ended = switch (now) {
            case Waiver w ->
                new Waiver(
                        w.id(),
                        w.worker(),
                        w.kind(),
                        w.against(),
                        w.ground(),
                        w.from(),
                        last,
                        w.recorded(),
                        w.voided());
            case Observation o ->
                new Observation(o.id(), o.worker(), o.code(), o.onset(), o.date(), last, o.recorded(), o.voided());
            default -> throw new IllegalArgumentException("only what lasts can end");
        };
        register.save(List.of(new Change(now, ended)));
        return ended;
    }

    private CheckPeriod check() {
        return new CheckPeriod(register.snapshot(), LocalDate.now(register.clock()));
    }

    private Recorded now() {
        return new Recorded(register.clock().instant(), register.user());
    }

    private static void refuse(List<PeriodFinding> findings) {
        for (PeriodFinding finding : findings) {
            if (finding.problem().blocks()) {
                throw new IllegalArgumentException("the entry cannot be saved: " + finding.problem());
            }
        }
    }
}
