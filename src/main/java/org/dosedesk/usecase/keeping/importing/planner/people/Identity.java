package org.dosedesk.usecase.keeping.importing.planner.people;

import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.jspecify.annotations.Nullable;

/// Whether a roster's row is about somebody whom the register has. The number says so, unless name and birth date
/// speak against it; a new number may be a new number of somebody who is there.
public final class Identity {
    private final People people;

    /// Looks among these people.
    public Identity(People people) {
        this.people = people;
    }

    /// Who it is.
    public sealed interface Answer {}

    /// Nobody: a mistake is written down.
    public record Bad() implements Answer {}

    /// Somebody who stays as the register has him, by decision.
    public record LeftOut() implements Answer {}

    /// Somebody whom the register does not have.
    public record NewPerson() implements Answer {}

    /// This worker.
    ///
    /// @param number the number that he is to have: the row's, or his own
    /// @param settled whether the user has decided before between two records of this person
    /// @param renumbered whether the user has just decided for the row's number
    public record Of(Worker ours, String number, boolean settled, boolean renumbered) implements Answer {}

    /// Who a row of a roster is; what is doubtful is asked.
    public Answer of(ImportRow.Roster row, FileFindings findings) {
        Worker ours = numbered(row);
        if (ours != null && !iinFits(row, ours, findings)) {
            return new Bad();
        }
        if (ours != null) {
            return same(row, ours, findings);
        }
        Worker once = people.onceNumbered(row.personnelNumber());
        if (once != null && !once.neverEmployed() && confirms(row, once)) {
            return new Of(once, row.personnelNumber(), false, false);
        }
        return unnumbered(row, findings);
    }

    /// The worker of this number; one who left and whose number a new person got is not meant, nor is a record
    /// that was taken back.
    private @Nullable Worker numbered(ImportRow.Roster row) {
        Worker ours = people.numbered(row.personnelNumber());
        boolean givenAgain = ours != null
                && ours.left() != null
                && row.left() == null
                && ours.iin() != null
                && row.iin() != null
                && !ours.iin().equals(row.iin());
        boolean takenBack = ours != null && ours.neverEmployed() && row.left() == null;
        return givenAgain || takenBack ? null : ours;
    }

    private Answer same(ImportRow.Roster row, Worker ours, FileFindings findings) {
        boolean sameIin = row.iin() != null && people.knows(row.iin(), ours);
        boolean another =
                !sameIin && !row.birthDate().equals(ours.birthDate()) && NameMatch.contradicts(row.name(), ours.name());
        if (another
                && ask(Question.Kind.OTHER_PERSON, row, ours, findings, Choice.OURS, Choice.THEIRS) == Choice.OURS) {
            return new LeftOut();
        }
        // A record that was merged into this one had the row's number.
        boolean merged = !row.personnelNumber().equals(ours.personnelNumber());
        return new Of(ours, ours.personnelNumber(), merged, false);
    }

    private Answer unnumbered(ImportRow.Roster row, FileFindings findings) {
        Iin iin = row.iin();
        Worker owner = iin == null ? null : people.with(iin);
        if (owner != null && !owner.neverEmployed()) {
            if (people.inFiles(owner.personnelNumber()) || !confirms(row, owner)) {
                findings.bad(row, Column.IIN, Problem.IIN_OF_ANOTHER, owner.personnelNumber());
                return new Bad();
            }
            return known(row, owner, ask(Question.Kind.SAME_PERSON, row, owner, findings, Choice.OURS, Choice.THEIRS));
        }
        Worker alike = people.alike(row.name(), row.birthDate(), iin, null);
        return alike == null
                ? new NewPerson()
                : known(
                        row,
                        alike,
                        ask(Question.Kind.SAME_PERSON, row, alike, findings, Choice.OURS, Choice.THEIRS, Choice.BOTH));
    }

    private Answer known(ImportRow.Roster row, Worker worker, Choice choice) {
        return switch (choice) {
            case OURS -> {
                people.alsoNumbered(row.personnelNumber(), worker);
                yield new LeftOut();
            }
            case THEIRS -> new Of(worker, row.personnelNumber(), false, true);
            case BOTH -> new NewPerson();
        };
    }

    private boolean confirms(ImportRow.Roster row, Worker worker) {
        boolean sameIin = row.iin() != null && people.knows(row.iin(), worker);
        boolean sameDay = row.birthDate().equals(worker.birthDate());
        boolean sameName = BetterSpelling.same(
                row.name().surname() + " " + row.name().firstName(),
                worker.name().surname() + " " + worker.name().firstName());
        return sameIin ? sameDay || sameName : sameDay && sameName;
    }

    private boolean iinFits(ImportRow.Roster row, Worker ours, FileFindings findings) {
        Iin iin = row.iin();
        if (iin == null) {
            return true;
        }
        Worker owner = people.with(iin);
        if (owner != null && !owner.id().equals(ours.id())) {
            findings.bad(row, Column.IIN, Problem.IIN_OF_ANOTHER, owner.personnelNumber());
            return false;
        }
        if (ours.iin() != null && !people.knows(iin, ours)) {
            findings.bad(row, Column.IIN, Problem.IIN_CONTRADICTS, ours.iin().digits());
            return false;
        }
        return true;
    }

    private static Choice ask(
            Question.Kind kind, ImportRow.Roster row, Worker ours, FileFindings findings, Choice... choices) {
        return findings.ask(
                row,
                kind,
                null,
                ours,
                ours.personnelNumber() + ", " + ours.name().full() + ", " + DateText.show(ours.birthDate()),
                row.personnelNumber() + ", " + row.name().full() + ", " + DateText.show(row.birthDate()),
                choices);
    }
}
