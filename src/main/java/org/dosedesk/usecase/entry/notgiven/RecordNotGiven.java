package org.dosedesk.usecase.entry.notgiven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Writes down why a vaccination did not take place. Every method waits for the disk; what it returns
/// can be taken back by [org.dosedesk.usecase.takeback.TakeBack].
public final class RecordNotGiven {
    private final Register register;

    /// Writes into this register.
    public RecordNotGiven(Register register) {
        this.register = register;
    }

    /// Saves the reason, and the refusal or the exemption that comes with it, as one unit.
    ///
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public List<Change> save(NotGivenDraft draft) {
        check(draft);
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        NotGiven entry = draft.toEntry(Id.random(), recorded);
        List<Change> changes = new ArrayList<>(List.of(Change.add(entry)));
        draft.waiver(entry).map(Change::add).ifPresent(changes::add);
        register.save(changes);
        return changes;
    }

    /// Saves a new version; the old one stays in the history.
    ///
    /// @param before the entry to be corrected, as it was read
    /// @return empty when nothing differs
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public List<Change> correct(NotGiven before, NotGivenDraft draft) {
        check(draft);
        NotGiven now = register.snapshot().needCurrent(before);
        NotGiven after = draft.toEntry(now.id(), now.recorded()).voided(now.voided());
        if (after.scope().equals(now.scope())) {
            after = after.holdingFor(now.against());
        }
        List<Change> changes = after.equals(now) ? List.of() : List.of(new Change(now, after));
        register.save(changes);
        return changes;
    }

    private void check(NotGivenDraft draft) {
        DoseFinding.refuseBlocked(draft.check(register.snapshot(), LocalDate.now(register.clock())));
    }
}
