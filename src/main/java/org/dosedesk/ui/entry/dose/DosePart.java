package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.entry.dose.CorrectDose;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.DosePreview;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.entry.dose.RegisterDose;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The dose that is typed: what it counts as, what is wrong with it, and how it is saved. FX thread only, but for
/// [#save].
final class DosePart {
    private final Register register;
    private final DoseEvaluator evaluator;
    private final Background background;
    private final LastAsked evaluation;
    private final Supplier<@Nullable Id<Worker>> worker;
    private final DoseFields fields;
    private final ReadOnlyObjectWrapper<DosePreview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", new DosePreview(List.of(), null));
    private @Nullable Dose corrected;
    private @Nullable LocalDate seenDate;
    private @Nullable Given reasoned;

    /// What a reason was given for.
    private record Given(
            @Nullable Id<Worker> worker,
            @Nullable Id<Vaccine> vaccine,
            @Nullable LocalDate date) {
        static Given of(DoseDraft draft) {
            return new Given(draft.worker(), draft.vaccine(), draft.date());
        }
    }

    /// @param worker whose dose it is
    DosePart(
            Register register,
            DoseEvaluator evaluator,
            Background background,
            DoseFields fields,
            Supplier<@Nullable Id<Worker>> worker) {
        this.register = register;
        this.evaluator = evaluator;
        this.background = background;
        evaluation = new LastAsked(background);
        this.fields = fields;
        this.worker = worker;
        fields.vaccine.value().subscribe((before, after) -> offerLot());
        fields.all().forEach(field -> field.value().subscribe((before, after) -> evaluate()));
    }

    /// What is known about the dose as it stands.
    ReadOnlyObjectProperty<DosePreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// From now on this dose is corrected, null for a new one.
    void correct(@Nullable Dose dose) {
        corrected = dose;
        reasoned = dose == null || dose.note().isEmpty() ? null : new Given(dose.worker(), dose.vaccine(), dose.date());
    }

    DoseDraft draft() {
        return fields.draft(worker.get());
    }

    /// Checks once more, by what the register holds now.
    void check() {
        preview.set(new DosePreview(
                new CheckDose(register.snapshot(), LocalDate.now(register.clock()), evaluator)
                        .check(draft(), correctedId()),
                preview.get().outcome()));
    }

    /// A dose in the register that may be this one; one that was there already when the dose corrected got its day,
    /// vaccine and lot is not asked about again.
    Optional<Dose> twin() {
        Dose before = corrected;
        DoseDraft draft = draft();
        boolean known = before != null
                && before.date().equals(draft.date())
                && before.vaccine().equals(draft.vaccine())
                && (before.lot() == null ? draft.lot() == null : before.lot().equals(draft.lot()));
        return known
                ? Optional.empty()
                : preview.get().findings().stream()
                        .filter(finding -> finding.problem().asksForTwin())
                        .map(DoseFinding::about)
                        .filter(Dose.class::isInstance)
                        .map(Dose.class::cast)
                        .findFirst();
    }

    /// What is so grave that the dose is saved with a reason only; empty once one was given for this very dose.
    Optional<DoseFinding> grave() {
        return reasoned != null && reasoned.equals(Given.of(draft()))
                ? Optional.empty()
                : preview.get().findings().stream()
                        .filter(finding -> finding.problem().asksForReason())
                        .findFirst();
    }

    /// Notes why it was given all the same.
    void because(String reason) {
        fields.note.set(draft().because(reason).note());
        reasoned = Given.of(draft());
    }

    /// Saves on the calling thread.
    ///
    /// @param draft as it was when the save was asked for
    /// @param before the dose corrected, null for a new one
    List<Change> save(DoseDraft draft, @Nullable Dose before) {
        return before == null
                ? List.of(Change.add(new RegisterDose(register).save(draft)))
                : new CorrectDose(register).save(before, draft);
    }

    /// What the dose counts as; `blocks` says that it does not count. Null while there is nothing to say.
    @Nullable Mark outcome(Messages messages) {
        var outcome = preview.get().outcome();
        LocalDate date = seenDate;
        return outcome == null || date == null
                ? null
                : new Mark(DoseText.outcome(worded(messages), outcome, date), !outcome.counts());
    }

    // What an influenza dose counts as is no booster.
    private Messages worded(Messages messages) {
        Vaccine chosen = fields.vaccine.get();
        return chosen == null ? messages : messages.about(chosen.vaccineGroup());
    }

    void evaluate() {
        DoseDraft draft = draft();
        Id<Dose> self = correctedId();
        evaluation.start(
                progress -> DosePreview.of(draft, register, evaluator, self),
                seen -> {
                    seenDate = draft.date();
                    preview.set(seen);
                },
                e -> preview.set(new DosePreview(List.of(), null)));
    }

    private @Nullable Id<Dose> correctedId() {
        Dose dose = corrected;
        return dose == null ? null : dose.id();
    }

    // A lot belongs to one vaccine: with another vaccine it would be a guess. But one that was typed stays; and whoever
    // corrects the vaccine of a dose reads it from the box or the paper that the lot was read from.
    private void offerLot() {
        if (corrected != null) {
            return;
        }
        Vaccine vaccine = fields.vaccine.get();
        if (!fields.vaccineChanged() || vaccine == null) {
            return;
        }
        background.start(
                progress -> LotOfToday.of(register, vaccine.id()),
                found -> found.ifPresent(lot -> {
                    if (vaccine.equals(fields.vaccine.get()) && corrected == null) {
                        fields.offer(lot);
                    }
                }),
                // Logged already; then no lot is offered.
                problem -> {});
    }
}
