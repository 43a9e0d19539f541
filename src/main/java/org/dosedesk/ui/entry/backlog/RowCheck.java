package org.dosedesk.ui.entry.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Checks a row that is being typed against the register, and against the rows that are not saved yet.
final class RowCheck {
    private final Register register;
    private final BacklogRows rows;
    private final DoseEvaluator evaluator;

    RowCheck(Register register, BacklogRows rows, DoseEvaluator evaluator) {
        this.register = register;
        this.rows = rows;
        this.evaluator = evaluator;
    }

    /// All that is wrong or unusual about a row.
    ///
    /// @param row what it corrects, null for a new row
    List<DoseFinding> all(DoseDraft draft, @Nullable BacklogRow row) {
        Dose saved = row == null ? null : row.saved();
        Id<Dose> own = saved == null ? null : saved.id();
        List<DoseFinding> found = new ArrayList<>(
                new CheckDose(register.snapshot(), LocalDate.now(register.clock()), evaluator).check(draft, own));
        rows.twin(draft, row)
                .ifPresent(twin -> found.add(
                        new DoseFinding(DoseProblem.SAME_DOSE, twin.draft().date())));
        return found;
    }

    /// What is worth saying while a row is being typed: not that something is missing.
    ///
    /// @param row what it corrects, null for a new row
    List<DoseFinding> unusual(DoseDraft draft, @Nullable BacklogRow row) {
        return all(draft, row).stream()
                .filter(finding -> finding.problem().weight() != DoseProblem.Weight.MISSING)
                .toList();
    }

    /// Where typing goes on when a row can't be saved; empty when it can.
    static Optional<Field<?>> blocked(List<DoseFinding> findings, EntryFields fields) {
        return findings.stream()
                .map(DoseFinding::problem)
                .filter(DoseProblem::blocks)
                .map(DoseProblem::field)
                .min(Comparator.naturalOrder())
                .map(field -> field(field, fields));
    }

    /// Whether the same dose is there already.
    static boolean isTwin(List<DoseFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.problem() == DoseProblem.SAME_DOSE);
    }

    private static Field<?> field(DoseProblem.Field blocked, EntryFields fields) {
        return switch (blocked) {
            case WORKER -> fields.who;
            case VACCINE -> fields.vaccine;
            default -> fields.date;
        };
    }
}
