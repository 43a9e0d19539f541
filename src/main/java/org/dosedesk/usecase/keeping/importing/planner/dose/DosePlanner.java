package org.dosedesk.usecase.keeping.importing.planner.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.Directory;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Known;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.keeping.importing.planner.people.Whom;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// Plans doses. The same worker, date and vaccine are the same dose, as it is or as it was before it was corrected.
public final class DosePlanner {
    private final Planning planning;
    private final Directory directory;
    private final Whom whom;
    private final DoseMerge merge;
    private final Known<Dose, Key> known;
    private final Map<Key, List<FileDose>> seen = new HashMap<>();
    private final Map<Id<Worker>, List<FileDose>> added = new HashMap<>();

    private record Key(Id<Worker> worker, LocalDate date, Id<Vaccine> vaccine) {
        static Key of(Dose dose) {
            return new Key(dose.worker(), dose.date(), dose.vaccine());
        }
    }

    /// Plans within this import.
    public DosePlanner(Planning planning) {
        this.planning = planning;
        directory = planning.directory();
        whom = new Whom(planning.people());
        merge = new DoseMerge(planning);
        known = Known.of(Dose.class, planning, Key::of);
    }

    /// Plans what becomes of a row.
    public void plan(ImportRow.OfDose row, FileFindings findings) {
        Worker worker = whom.find(row, findings);
        if (worker == null) {
            return;
        }
        Vaccine vaccine = directory.vaccine(row.vaccine());
        if (vaccine == null) {
            findings.bad(row, Column.VACCINE, Problem.UNKNOWN_VACCINE, "");
            return;
        }
        if (row.date().isAfter(planning.today())) {
            findings.bad(row, Column.DOSE_DATE, Problem.IN_FUTURE, "");
            return;
        }
        if (row.date().isBefore(worker.birthDate())) {
            findings.bad(row, Column.DOSE_DATE, Problem.BEFORE_BIRTH, DateText.show(worker.birthDate()));
            return;
        }
        plan(new FileDose(row, worker, vaccine, directory.clinic(row.clinic())), findings);
    }

    private void plan(FileDose dose, FileFindings findings) {
        Key key = new Key(dose.worker().id(), dose.row().date(), dose.vaccine().id());
        List<FileDose> earlier = seen.computeIfAbsent(key, unseen -> new ArrayList<>());
        boolean repeated = earlier.stream().anyMatch(other -> sameLot(other.lot(), dose.lot()));
        earlier.add(dose);
        if (repeated) {
            findings.same();
            return;
        }
        Dose ours = known.now(key, other -> sameLot(other.lot(), dose.lot()));
        Dose once = known.once(key);
        if (ours != null && ours.inForce()) {
            known(dose, ours, findings);
        } else if (ours != null) {
            voided(dose, ours, findings);
        } else if (once != null) {
            corrected(dose, once, findings);
        } else if (earlier.size() > 1) {
            otherLotInFile(dose, earlier.getFirst(), findings);
        } else {
            addUnlessTwin(dose, findings);
        }
    }

    private void known(FileDose dose, Dose ours, FileFindings findings) {
        if (sameLot(ours.lot(), dose.lot())) {
            merge.merge(dose, ours, findings);
            return;
        }
        switch (ask(
                Question.Kind.OTHER_LOT, dose, entry(ours, dose), findings, Choice.OURS, Choice.THEIRS, Choice.BOTH)) {
            case OURS -> findings.same();
            case THEIRS -> replace(dose, ours, findings);
            case BOTH -> add(dose, findings);
        }
    }

    private void voided(FileDose dose, Dose ours, FileFindings findings) {
        Choice choice = ask(Question.Kind.VOIDED, dose, entry(ours, dose), findings, Choice.OURS, Choice.THEIRS);
        if (choice == Choice.OURS) {
            findings.same();
        } else {
            replace(dose, ours, findings);
        }
    }

    private void corrected(FileDose dose, Dose once, FileFindings findings) {
        switch (ask(
                Question.Kind.CORRECTED, dose, entry(once, dose), findings, Choice.OURS, Choice.THEIRS, Choice.BOTH)) {
            case OURS -> findings.same();
            case THEIRS -> replace(dose, once, findings);
            case BOTH -> add(dose, findings);
        }
    }

    private void otherLotInFile(FileDose dose, FileDose first, FileFindings findings) {
        Choice choice = ask(Question.Kind.OTHER_LOT, dose, first.entry(), findings, Choice.OURS, Choice.BOTH);
        if (choice == Choice.OURS) {
            findings.same();
        } else {
            add(dose, findings);
        }
    }

    private void addUnlessTwin(FileDose dose, FileFindings findings) {
        LocalDate inUseFrom = dose.vaccine().inUseFrom();
        if (dose.row().date().isBefore(inUseFrom)
                && ask(
                                Question.Kind.BEFORE_IN_USE,
                                dose,
                                Entry.of(inUseFrom, dose.vaccine()),
                                findings,
                                Choice.OURS,
                                Choice.THEIRS)
                        == Choice.OURS) {
            findings.same();
            return;
        }
        Dose ours = planning.snapshot().dosesOf(dose.worker().id()).stream()
                .filter(other -> other.inForce() && dose.mayBe(other.date(), other.vaccine(), other.lot()))
                .findFirst()
                .orElse(null);
        if (ours != null) {
            switch (ask(
                    Question.Kind.TWIN, dose, entry(ours, dose), findings, Choice.BOTH, Choice.OURS, Choice.THEIRS)) {
                case OURS -> findings.same();
                case THEIRS -> replace(dose, ours, findings);
                case BOTH -> add(dose, findings);
            }
            return;
        }
        FileDose twin = added.getOrDefault(dose.worker().id(), List.of()).stream()
                .filter(other -> dose.mayBe(other.row().date(), other.vaccine().id(), other.lot()))
                .findFirst()
                .orElse(null);
        if (twin != null
                && ask(Question.Kind.TWIN, dose, twin.entry(), findings, Choice.BOTH, Choice.OURS) == Choice.OURS) {
            findings.same();
            return;
        }
        add(dose, findings);
    }

    private void add(FileDose dose, FileFindings findings) {
        Id<Dose> id = Id.random();
        directory.use(dose.clinic(), dose.row(), findings);
        planning.pending().add(recorded -> Change.add(dose.asNew(id, recorded)));
        added.computeIfAbsent(dose.worker().id(), unseen -> new ArrayList<>()).add(dose);
        findings.added();
        LocalDate expiry = dose.row().expiry();
        if (expiry != null && dose.row().date().isAfter(expiry)) {
            findings.warn(dose.row(), Warning.Kind.AFTER_EXPIRY, dose.worker(), DateText.show(expiry));
        }
    }

    private void replace(FileDose dose, Dose ours, FileFindings findings) {
        directory.use(dose.clinic(), dose.row(), findings);
        Change change = new Change(ours, dose.inPlaceOf(ours));
        planning.pending().add(recorded -> change);
        findings.compared(true);
    }

    private Entry entry(Dose ours, FileDose theirs) {
        Vaccine vaccine = planning.snapshot().get(Vaccine.class, ours.vaccine());
        return Entry.of(planning.whose(ours, theirs.worker()), ours.date(), vaccine, ours.lot());
    }

    private static Choice ask(Question.Kind kind, FileDose dose, Entry ours, FileFindings findings, Choice... choices) {
        return findings.ask(dose.row(), kind, null, dose.worker(), ours, dose.entry(), choices);
    }

    /// An unknown lot may be any.
    private static boolean sameLot(@Nullable String one, @Nullable String other) {
        return one == null || other == null || LotNumber.same(one, other);
    }
}
