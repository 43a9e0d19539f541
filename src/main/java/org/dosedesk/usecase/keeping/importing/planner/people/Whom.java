package org.dosedesk.usecase.keeping.importing.planner.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.jspecify.annotations.Nullable;

/// Finds the worker whom a row speaks of. A name or a birth date in the row must be that worker's: a slip in the
/// number would write the entry on somebody else's card.
public final class Whom {
    private final People people;

    /// Looks among these people.
    public Whom(People people) {
        this.people = people;
    }

    /// The worker; null after writing the mistake down, or when the row is to be left out.
    public @Nullable Worker find(ImportRow.OfWorker row, FileFindings findings) {
        Worker worker = named(row, findings);
        return worker != null && fits(row, worker, findings) ? worker : null;
    }

    private @Nullable Worker named(ImportRow.OfWorker row, FileFindings findings) {
        String number = row.person().personnelNumber();
        Iin iin = row.person().iin();
        if (number.isEmpty()) {
            Worker worker = iin == null ? null : people.with(iin);
            if (worker == null) {
                findings.bad(row, Column.IIN, Problem.UNKNOWN_WORKER, "");
            }
            return worker;
        }
        Worker worker = people.numbered(number);
        if (worker == null) {
            worker = onceNumbered(row.person());
        }
        if (worker == null) {
            Problem problem = people.isSpoilt(number) ? Problem.WORKER_ROW_BAD : Problem.UNKNOWN_WORKER;
            findings.bad(row, Column.PERSONNEL_NUMBER, problem, "");
            return null;
        }
        if (iin != null && worker.iin() != null && !people.knows(iin, worker)) {
            findings.bad(row, Column.IIN, Problem.IIN_CONTRADICTS, worker.iin().digits());
            return null;
        }
        return worker;
    }

    private @Nullable Worker onceNumbered(ImportRow.Person person) {
        Worker worker = people.onceNumbered(person.personnelNumber());
        if (worker == null) {
            return null;
        }
        boolean sameIin = person.iin() != null && people.knows(person.iin(), worker);
        boolean sameName = !person.name().isEmpty() && NameMatch.agrees(person.name(), worker.name());
        return sameIin || sameName ? worker : null;
    }

    private boolean fits(ImportRow.OfWorker row, Worker worker, FileFindings findings) {
        ImportRow.Person person = row.person();
        boolean sameName = person.name().isEmpty() || NameMatch.agrees(person.name(), worker.name());
        LocalDate birthDate = person.birthDate();
        boolean sameDay = birthDate == null || birthDate.equals(worker.birthDate());
        if (sameName && sameDay) {
            return true;
        }
        if (person.iin() != null && people.knows(person.iin(), worker)) {
            findings.warn(row, Warning.Kind.NAME_DIFFERS, worker, said(person));
            return true;
        }
        Worker meant = meant(person, worker);
        if (meant != null) {
            findings.bad(row, Column.PERSONNEL_NUMBER, Problem.PERSON_OF_ANOTHER, FileFindings.who(meant));
            return false;
        }
        if (!sameName && birthDate != null && !sameDay) {
            findings.bad(row, Column.PERSONNEL_NUMBER, Problem.PERSON_CONTRADICTS, known(worker));
            return false;
        }
        Choice choice = findings.ask(
                row, Question.Kind.NAME_DIFFERS, null, worker, known(worker), said(person), Choice.OURS, Choice.THEIRS);
        return choice == Choice.THEIRS;
    }

    private @Nullable Worker meant(ImportRow.Person person, Worker worker) {
        String[] words = person.name().split(" ", 3);
        if (words.length < 2) {
            return null;
        }
        PersonName name = new PersonName(words[0], words[1], words.length > 2 ? words[2] : "");
        return people.alike(name, person.birthDate(), person.iin(), worker);
    }

    private static String said(ImportRow.Person person) {
        LocalDate birthDate = person.birthDate();
        return Stream.of(person.name(), birthDate == null ? "" : DateText.show(birthDate))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String known(Worker worker) {
        return worker.name().full() + ", " + DateText.show(worker.birthDate());
    }
}
