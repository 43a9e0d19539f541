package org.dosedesk.ui.entry.dose.notgiven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.entry.notgiven.NotGivenDraft;
import org.jspecify.annotations.Nullable;

/// What is typed when nothing was given; day and note are those of the dose that was to be given. FX thread only.
public final class NotGivenFields {
    public final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>(this, "reason");
    public final StringProperty until = new SimpleStringProperty(this, "until", "");
    final BooleanProperty followUp = new SimpleBooleanProperty(this, "followUp", false);

    final BooleanProperty everything = new SimpleBooleanProperty(this, "everything", false);

    private final Supplier<LocalDate> today;
    private final Supplier<String> vaccineGroup;
    private @Nullable Id<Vaccine> vaccine;
    private @Nullable Against corrected;

    /// @param vaccineGroup what a new entry is about
    public NotGivenFields(Supplier<LocalDate> today, Supplier<String> vaccineGroup) {
        this.today = today;
        this.vaccineGroup = vaccineGroup;
        // Who is ill gets no vaccine at all; the other reasons may be about this one.
        reason.subscribe(now -> everything.set(now == Reason.UNWELL));
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

    public List<ObservableValue<?>> all() {
        return List.of(reason, until, followUp, everything);
    }

    /// Whether a reason has something to be done right after it: a paper, or the dose that was had already.
    static boolean hasFollowUp(@Nullable Reason reason) {
        return NotGivenDraft.hasWaiver(reason) || reason == Reason.ALREADY_HAD;
    }

    /// Whether the day in `until` is asked for: when to ask again, or how long an exemption lasts.
    boolean asksUntil() {
        return reason.get() == Reason.POSTPONED || (reason.get() == Reason.CONTRAINDICATED && followUp.get());
    }

    public boolean untilUnreadable() {
        return asksUntil() && !until.get().isBlank() && untilTyped().isEmpty();
    }

    /// Whether the dose that was had already is to be registered next.
    public boolean leadsToDose() {
        return reason.get() == Reason.ALREADY_HAD && followUp.get();
    }

    public NotGivenDraft draft(@Nullable Id<Worker> worker, @Nullable LocalDate date, String note) {
        boolean paper = followUp.get() && NotGivenDraft.hasWaiver(reason.get());
        LocalDate last = asksUntil() ? untilTyped().orElse(null) : null;
        Against against =
                everything.get() && mayBeGeneral(reason.get()) ? Against.everything() : Against.vaccineGroup(group());
        return new NotGivenDraft(worker, date, vaccine, reason.get(), against, last, note, paper);
    }

    public void show(NotGiven entry) {
        vaccine = entry.vaccine();
        corrected = entry.scope();
        reason.set(entry.reason());
        everything.set(entry.scope().scope() == Against.Scope.EVERYTHING);
        until.set(entry.until() == null ? "" : DateText.show(entry.until()));
        followUp.set(false);
    }

    public void clear() {
        vaccine = null;
        corrected = null;
        reason.set(null);
        everything.set(false);
        until.set("");
        followUp.set(false);
    }

    private Optional<LocalDate> untilTyped() {
        return DateText.parse(until.get(), today.get());
    }
}
