package org.dosedesk.usecase.entry.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Registers, corrects and voids the lots at hand. Every saving method waits for the disk and throws
/// [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class KeepLots {
    private final Register register;

    /// Keeps the lots of this register.
    public KeepLots(Register register) {
        this.register = register;
    }

    /// What is wrong or unusual, what blocks first.
    ///
    /// @param before the lot that is being corrected, null for a new one
    public List<LotProblem> check(LotDraft draft, @Nullable Lot before) {
        List<LotProblem> found = new ArrayList<>();
        if (draft.vaccine() == null) {
            found.add(LotProblem.VACCINE_MISSING);
        }
        if (draft.number().isBlank()) {
            found.add(LotProblem.NUMBER_MISSING);
        } else if (register.snapshot().all(Lot.class).stream()
                .filter(lot ->
                        lot.voided() == null && !(before != null && lot.id().equals(before.id())))
                .anyMatch(
                        lot -> lot.vaccine().equals(draft.vaccine()) && LotNumber.same(lot.number(), draft.number()))) {
            found.add(LotProblem.THERE_ALREADY);
        }
        if (draft.expiry() != null && today().isAfter(draft.expiry())) {
            found.add(LotProblem.EXPIRED);
        }
        return found;
    }

    /// Saves a new lot, or a new version of one.
    ///
    /// @param before the lot that is being corrected, as it was read; null for a new one
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Lot save(LotDraft draft, @Nullable Lot before) {
        if (check(draft, before).stream().anyMatch(LotProblem::blocks)) {
            throw new IllegalArgumentException("the lot cannot be saved");
        }
        Lot now = before == null ? null : register.snapshot().needCurrent(before);
        Lot after = new Lot(
                now == null ? Id.random() : now.id(),
                Objects.requireNonNull(draft.vaccine()),
                draft.number(),
                draft.expiry(),
                draft.received(),
                now == null ? null : now.defaultOn(),
                now == null ? new Recorded(register.clock().instant(), register.user()) : now.recorded(),
                now == null ? null : now.voided());
        if (!after.equals(now)) {
            register.save(List.of(new Change(now, after)));
        }
        return after;
    }

    /// Makes it its vaccine's lot of today, in the place of any other. Tomorrow no lot is.
    public void makeDefault(Lot lot) {
        List<Change> changes = new ArrayList<>();
        for (Lot other : register.snapshot().all(Lot.class)) {
            boolean wanted = other.id().equals(lot.id());
            boolean isNow = today().equals(other.defaultOn());
            if (other.vaccine().equals(lot.vaccine()) && wanted != isNow) {
                changes.add(new Change(other, withDefault(other, wanted ? today() : null)));
            }
        }
        register.save(changes);
    }

    /// Makes it a lot like any other.
    public void clearDefault(Lot lot) {
        Lot now = register.snapshot().get(Lot.class, lot.id());
        if (now.defaultOn() != null) {
            register.save(List.of(new Change(now, withDefault(now, null))));
        }
    }

    /// Voids a lot; leaves alone what is voided already. Doses given from it stay as they are.
    ///
    /// @param reason in the user's words, never blank
    public void voidLot(Lot lot, String reason) {
        Lot now = register.snapshot().get(Lot.class, lot.id());
        if (now.voided() == null) {
            Voided mark = new Voided(register.clock().instant(), register.user(), reason.strip());
            register.save(List.of(new Change(now, now.voided(mark))));
        }
    }

    /// Makes a voided lot count again; leaves alone what counts.
    public void restore(Lot lot) {
        Lot now = register.snapshot().get(Lot.class, lot.id());
        if (now.voided() != null) {
            register.save(List.of(new Change(now, now.voided(null))));
        }
    }

    private static Lot withDefault(Lot lot, @Nullable LocalDate day) {
        return new Lot(
                lot.id(), lot.vaccine(), lot.number(), lot.expiry(), lot.received(), day, lot.recorded(), lot.voided());
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
