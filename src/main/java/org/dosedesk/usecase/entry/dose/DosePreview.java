package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is known about a dose before it is saved.
///
/// @param findings what is wrong or unusual
/// @param outcome what it counts as, null while worker, vaccine or date is missing or makes no sense
public record DosePreview(
        List<DoseFinding> findings, @Nullable DoseOutcome outcome) {
    public DosePreview {
        findings = List.copyOf(findings);
    }

    /// Looks at a draft as it stands. May take a moment.
    public static DosePreview of(DoseDraft draft, Register register, DoseEvaluator evaluator) {
        return of(draft, register, evaluator, null);
    }

    /// Looks at a draft as it stands. May take a moment.
    ///
    /// @param corrected the dose that the draft corrects, null for a new one
    public static DosePreview of(
            DoseDraft draft, Register register, DoseEvaluator evaluator, @Nullable Id<Dose> corrected) {
        Snapshot snapshot = register.snapshot();
        List<DoseFinding> findings =
                new CheckDose(snapshot, LocalDate.now(register.clock()), evaluator).check(draft, corrected);
        boolean blocked =
                findings.stream().anyMatch(finding -> finding.problem().blocks());
        if (blocked) {
            return new DosePreview(findings, null);
        }
        Dose candidate = draft.toDose(
                corrected == null ? Id.random() : corrected,
                new Recorded(register.clock().instant(), register.user()));
        Worker worker = snapshot.get(Worker.class, Objects.requireNonNull(draft.worker()));
        return new DosePreview(findings, evaluator.evaluate(worker, snapshot, candidate));
    }
}
