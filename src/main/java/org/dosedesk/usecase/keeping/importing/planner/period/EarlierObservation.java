package org.dosedesk.usecase.keeping.importing.planner.period;

import java.util.function.BiFunction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.keeping.importing.planner.Planning;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// Plans a file's observation that the register doesn't have, or doesn't have any more.
final class EarlierObservation {
    private final Planning planning;

    EarlierObservation(Planning planning) {
        this.planning = planning;
    }

    /// Adds it, unless the register had it once: then the user decides.
    ///
    /// @param ours what it is in the register now, null when it never was there
    /// @param same whether ours is still the same, and so was voided; else it was corrected
    /// @param theirs makes the record
    void decide(
            ImportRow row,
            Worker worker,
            @Nullable Observation ours,
            boolean same,
            BiFunction<Id<Observation>, Recorded, Observation> theirs,
            FileFindings findings) {
        if (ours == null) {
            add(theirs, findings);
            return;
        }
        Choice choice = same
                ? ask(Question.Kind.VOIDED, row, worker, ours, theirs, findings, Choice.OURS, Choice.THEIRS)
                : ask(
                        Question.Kind.CORRECTED,
                        row,
                        worker,
                        ours,
                        theirs,
                        findings,
                        Choice.OURS,
                        Choice.THEIRS,
                        Choice.BOTH);
        switch (choice) {
            case OURS -> findings.same();
            case THEIRS -> {
                Change change = new Change(ours, theirs.apply(ours.id(), ours.recorded()));
                planning.pending().add(recorded -> change);
                findings.compared(true);
            }
            case BOTH -> add(theirs, findings);
        }
    }

    private void add(BiFunction<Id<Observation>, Recorded, Observation> theirs, FileFindings findings) {
        Id<Observation> id = Id.random();
        planning.pending().add(recorded -> Change.add(theirs.apply(id, recorded)));
        findings.added();
    }

    private Choice ask(
            Question.Kind kind,
            ImportRow row,
            Worker worker,
            Observation ours,
            BiFunction<Id<Observation>, Recorded, Observation> theirs,
            FileFindings findings,
            Choice... choices) {
        return findings.ask(
                row,
                kind,
                null,
                worker,
                entry(ours, planning.whose(ours, worker)),
                entry(theirs.apply(ours.id(), ours.recorded()), null),
                choices);
    }

    private static Entry entry(Observation observation, @Nullable String whose) {
        return Entry.of(
                whose, observation.onset(), observation.dayUnknown() ? null : observation.date(), observation.until());
    }
}
