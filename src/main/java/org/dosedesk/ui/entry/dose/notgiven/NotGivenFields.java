package org.dosedesk.ui.entry.dose.notgiven;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.entry.notgiven.NotGivenDraft;
import org.jspecify.annotations.Nullable;

/// What is typed when nothing was given; day and note are those of the dose that was to be given. FX thread only.
public final class NotGivenFields {
    public final Field<@Nullable Reason> reason;
    public final DayField until;
    final Field<Boolean> followUp;
    final Field<Boolean> everything;

    private final Supplier<String> vaccineGroup;
    private @Nullable Id<Vaccine> vaccine;
    private @Nullable Against corrected;

    /// @param isDose whether a dose is typed; else it is why none was given
    /// @param vaccineGroup what a new entry is about
    public NotGivenFields(Form form, Supplier<LocalDate> today, BooleanSupplier isDose, Supplier<String> vaccineGroup) {
        this.vaccineGroup = vaccineGroup;
        reason = form.choice(null);
        followUp = form.choice(false);
        everything = form.choice(false);
        until = form.day(today, () -> !isDose.getAsBoolean() && asksUntil());
        // Who is ill gets no vaccine at all; the other reasons may be about this one.
        reason.value().subscribe(now -> everything.set(now == Reason.UNWELL));
    }

    /// The vaccine group that the reason is about, unless it holds for every vaccination.
    String group() {
        return corrected == null || corrected.scope() != Against.Scope.VACCINE_GROUP
                ? vaccineGroup.get()
                : corrected.code();
    }

    /// Whether a reason may hold for every vaccination.
    static boolean mayBeGeneral(@Nullable Reason reason) {
        return reason != null && reason != Reason.ABSENT && reason != Reason.ALREADY_HAD;
    }

    /// Whether a reason has something to be done right after it: a paper, or the dose that was had already.
    static boolean hasFollowUp(@Nullable Reason reason) {
        return NotGivenDraft.hasWaiver(reason) || reason == Reason.ALREADY_HAD;
    }

    /// Whether the day in `until` is asked for: when to ask again, or how long an exemption lasts.
    boolean asksUntil() {
        return reason.get() == Reason.POSTPONED || (reason.get() == Reason.CONTRAINDICATED && followUp.get());
    }

    /// Whether the dose that was had already is to be registered next.
    public boolean leadsToDose() {
        return reason.get() == Reason.ALREADY_HAD && followUp.get();
    }

    /// What is typed, about a worker and a day.
    public NotGivenDraft draft(@Nullable Id<Worker> worker, @Nullable LocalDate date, String note) {
        boolean paper = followUp.get() && NotGivenDraft.hasWaiver(reason.get());
        LocalDate last = asksUntil() ? until.day().orElse(null) : null;
        Against against =
                everything.get() && mayBeGeneral(reason.get()) ? Against.everything() : Against.vaccineGroup(group());
        return new NotGivenDraft(worker, date, vaccine, reason.get(), against, last, note, paper);
    }

    /// Shows what the register has.
    public void show(NotGiven entry) {
        vaccine = entry.vaccine();
        corrected = entry.scope();
        reason.set(entry.reason());
        everything.set(entry.scope().scope() == Against.Scope.EVERYTHING);
        until.show(entry.until());
        followUp.set(false);
    }

    /// Empties all fields.
    public void clear() {
        vaccine = null;
        corrected = null;
        reason.set(null);
        everything.set(false);
        until.set("");
        followUp.set(false);
    }
}
