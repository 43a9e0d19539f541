package org.dosedesk.usecase.entry.notgiven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Why a vaccination did not take place, as far as it has been entered: what is still missing is null.
/// The other fields mean what they mean in [NotGiven].
///
/// @param against what the reason, and the refusal or the exemption with it, holds for
/// @param until for a postponement the day to ask again, for a contraindication with its exemption the
/// exemption's last     day, null for permanent; else null
/// @param withWaiver whether the written refusal or the medical exemption is to be written down, too
public record NotGivenDraft(
        @Nullable Id<Worker> worker,
        @Nullable LocalDate date,
        @Nullable Id<Vaccine> vaccine,
        @Nullable Reason reason,
        Against against,
        @Nullable LocalDate until,
        String note,
        boolean withWaiver) {
    public NotGivenDraft {
        note = note.strip();
    }

    /// Whether a reason has a paper of its own: a refusal or an exemption.
    public static boolean hasWaiver(@Nullable Reason reason) {
        return reason == Reason.REFUSED || reason == Reason.CONTRAINDICATED;
    }

    /// Everything wrong with it, what blocks first.
    ///
    /// @param snapshot what the register holds
    public List<DoseFinding> check(Snapshot snapshot, LocalDate today) {
        Worker who = find(snapshot, Worker.class, worker);
        List<DoseFinding> found = new ArrayList<>();
        if (who == null) {
            found.add(DoseFinding.of(DoseProblem.WORKER_MISSING));
        }
        if (reason == null) {
            found.add(DoseFinding.of(DoseProblem.REASON_MISSING));
        }
        if (date == null) {
            found.add(DoseFinding.of(DoseProblem.DATE_MISSING));
            return found;
        }
        if (date.isAfter(today)) {
            found.add(DoseFinding.of(DoseProblem.DATE_IN_FUTURE));
        }
        if (until != null && until.isBefore(date)) {
            found.add(DoseFinding.of(DoseProblem.UNTIL_BEFORE_DATE));
        }
        if (who != null && date.isBefore(who.birthDate())) {
            found.add(new DoseFinding(DoseProblem.DATE_BEFORE_BIRTH, who.birthDate()));
        }
        if (who != null && who.left() != null && !date.isBefore(who.left())) {
            found.add(new DoseFinding(DoseProblem.AFTER_LEAVING, who.left()));
        }
        return found;
    }

    /// The entry that this draft would become.
    ///
    /// @throws IllegalStateException when worker, date or reason is missing
    public NotGiven toEntry(Id<NotGiven> id, Recorded recorded) {
        if (worker == null || date == null || reason == null) {
            throw new IllegalStateException("a worker, a date and a reason are needed");
        }
        LocalDate askAgain = reason == Reason.POSTPONED ? until : null;
        return new NotGiven(id, worker, date, vaccine, reason, against, askAgain, note, recorded, null);
    }

    /// The refusal or the exemption that comes with an entry; empty when none does.
    ///
    /// @param entry what this draft became
    public Optional<Waiver> waiver(NotGiven entry) {
        if (!withWaiver || !hasWaiver(entry.reason())) {
            return Optional.empty();
        }
        boolean refusal = entry.reason() == NotGiven.Reason.REFUSED;
        return Optional.of(new Waiver(
                Id.random(),
                entry.worker(),
                refusal ? Waiver.Kind.REFUSAL : Waiver.Kind.EXEMPTION,
                against,
                entry.note(),
                entry.date(),
                refusal ? null : until,
                entry.recorded(),
                null));
    }

    private static <T extends Entity> @Nullable T find(Snapshot snapshot, Class<T> type, @Nullable Id<T> id) {
        return id == null ? null : snapshot.find(type, id).orElse(null);
    }
}
