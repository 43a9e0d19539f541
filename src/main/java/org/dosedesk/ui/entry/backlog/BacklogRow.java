package org.dosedesk.ui.entry.backlog;

import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseOutcome;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.jspecify.annotations.Nullable;

/// A row that was entered, from Enter to the disk.
///
/// @param person whose it is, null while a row that was set aside has nobody
/// @param vaccine null while a row that was set aside has none
/// @param number counts the rows of this sitting from 1
/// @param saved what is in the register, null while nothing is
/// @param findings what was unusual when it was entered
/// @param outcome what it counts as, null while unknown
/// @param failure why the last attempt to save failed, null when it did not
/// @param typed what was typed, null unless the row is set aside
record BacklogRow(
        int number,
        @Nullable Person person,
        @Nullable Vaccine vaccine,
        DoseDraft draft,
        State state,
        @Nullable Dose saved,
        List<DoseFinding> findings,
        @Nullable DoseOutcome outcome,
        @Nullable Exception failure,
        @Nullable Typed typed) {
    /// What stood in the fields of a row that was set aside, readable or not.
    record Typed(String who, String date, String expiry) {}

    /// How far it is.
    enum State {
        WAITING,
        SAVED,
        NOT_SAVED,
        SET_ASIDE,
        UNDONE
    }

    BacklogRow {
        findings = List.copyOf(findings);
    }

    BacklogRow waiting() {
        return new BacklogRow(number, person, vaccine, draft, State.WAITING, saved, findings, outcome, null, typed);
    }

    BacklogRow stored(Dose dose) {
        return new BacklogRow(number, person, vaccine, draft, State.SAVED, dose, findings, null, null, null);
    }

    BacklogRow counting(DoseOutcome counts) {
        return new BacklogRow(number, person, vaccine, draft, state, saved, findings, counts, failure, typed);
    }

    BacklogRow failed(Exception e) {
        return new BacklogRow(number, person, vaccine, draft, State.NOT_SAVED, saved, findings, outcome, e, typed);
    }

    BacklogRow undone() {
        return new BacklogRow(number, person, vaccine, draft, State.UNDONE, saved, List.of(), null, null, typed);
    }

    /// A row that cannot be saved yet, to be taken up again.
    static BacklogRow setAside(
            int number, @Nullable Person person, @Nullable Vaccine vaccine, DoseDraft draft, Typed typed) {
        return new BacklogRow(number, person, vaccine, draft, State.SET_ASIDE, null, List.of(), null, null, typed);
    }

    /// The same row with what was corrected, not saved yet.
    BacklogRow with(Person other, Vaccine product, DoseDraft corrected, List<DoseFinding> found) {
        return new BacklogRow(number, other, product, corrected, State.WAITING, saved, found, null, null, null);
    }

    /// Whether something of it is not on the disk.
    boolean unsaved() {
        return state == State.WAITING || state == State.NOT_SAVED || state == State.SET_ASIDE;
    }
}
