package org.dosedesk.usecase.entry.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.notgiven.NotGivenDraft;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Writes a list that came back into the register. Every method waits for the disk.
public final class RecordAttendance {
    private final Register register;

    /// Writes into this register.
    public RecordAttendance(Register register) {
        this.register = register;
    }

    /// Keeps what has been typed so far, so that a restart loses nothing of it.
    ///
    /// @throws IllegalStateException when the list has been entered meanwhile
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public synchronized void keep(Attendance draft) {
        Attendance before = before(draft);
        if (!draft.equals(before)) {
            register.save(List.of(new Change(before, draft)));
        }
    }

    /// Saves every dose, every reason and the list itself as one unit, or nothing.
    ///
    /// @return what was saved; [org.dosedesk.usecase.takeback.TakeBack] takes it back, and the list is
    /// as typed
    /// @throws IllegalStateException when the list has been entered already
    /// @throws IllegalArgumentException when something is nonsense; [CheckAttendance] tells what
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public synchronized List<Change> enter(Attendance draft) {
        keep(draft);
        Snapshot snapshot = register.snapshot();
        SiteList list = snapshot.get(SiteList.class, draft.siteList());
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        List<Change> changes = new ArrayList<>();
        List<AttendanceRow> rows = new ArrayList<>();
        for (PaperRow row : PaperRow.all(list, draft, snapshot)) {
            switch (row.row().outcome()) {
                case BLANK -> rows.add(row.row());
                case GIVEN -> {
                    Dose dose = dose(draft, row).toDose(Id.random(), recorded);
                    changes.add(Change.add(dose));
                    rows.add(row.row().written(dose.id(), null));
                }
                default -> {
                    NotGivenDraft reason = notGiven(draft, row, list);
                    NotGiven entry = reason.toEntry(Id.random(), recorded);
                    changes.add(Change.add(entry));
                    reason.waiver(entry).map(Change::add).ifPresent(changes::add);
                    rows.add(row.row().written(null, entry.id()));
                }
            }
        }
        changes.add(new Change(draft, draft.enteredAs(rows, recorded)));
        register.save(changes);
        return changes;
    }

    /// The dose of a row; a signature in the row stands for the consent. What is given at work is given here and
    /// comes out of the health post's stock, whoever's hands gave it. What a clinic gave on its own premises, or
    /// what was had at home or elsewhere, is known from the paper that came back.
    static DoseDraft dose(Attendance attendance, PaperRow row) {
        AttendanceRow exception = row.row();
        boolean ofAll = exception.lot() == null && Objects.equals(row.vaccine(), attendance.vaccine());
        return new DoseDraft(
                row.worker().id(),
                row.vaccine(),
                attendance.day(),
                ofAll ? attendance.lot() : exception.lot(),
                ofAll ? attendance.expiry() : exception.expiry(),
                attendance.givenAt(),
                attendance.clinic(),
                attendance.givenBy(),
                attendance.givenAt() == Place.AT_WORK ? Source.GIVEN_HERE : Source.DOCUMENT,
                true,
                Objects.requireNonNullElse(exception.note(), ""));
    }

    /// The reason of a row why nothing was given; for whoever was not admitted, who examined and what was found.
    static NotGivenDraft notGiven(Attendance attendance, PaperRow row, SiteList list) {
        Outcome outcome = row.row().outcome();
        String physician = attendance.admittedBy();
        String why = Objects.requireNonNullElse(row.row().note(), "");
        return new NotGivenDraft(
                row.worker().id(),
                attendance.day(),
                row.vaccine(),
                outcome.reason().orElseThrow(() -> new IllegalArgumentException("no reason for " + outcome)),
                Against.vaccineGroup(list.group()),
                row.row().until(),
                outcome == Outcome.NOT_ADMITTED && physician != null ? physician + ": " + why : why,
                row.row().paper());
    }

    private @Nullable Attendance before(Attendance draft) {
        Attendance now = register.snapshot().find(Attendance.class, draft.id()).orElse(null);
        if (now != null && now.entered()) {
            throw new IllegalStateException("the list has been entered already");
        }
        return now;
    }
}
