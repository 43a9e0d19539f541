package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// An exemption or a refusal as far as it has been entered.
///
/// @param replaces the version that it corrects, null when it is new
/// @param from first day, null while it is missing
/// @param until last day, null while it is missing
/// @param permanent chosen on purpose: there is no last day
public record WaiverDraft(
        Id<Worker> worker,
        @Nullable Waiver replaces,
        Waiver.Kind kind,
        Against against,
        String ground,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean permanent) {
    public WaiverDraft {
        ground = ground.strip();
        until = permanent ? null : until;
    }

    Waiver toWaiver(Recorded now) {
        if (from == null) {
            throw new IllegalStateException("a waiver needs a first day");
        }
        return replaces == null
                ? new Waiver(Id.random(), worker, kind, against, ground, from, until, now, null)
                : new Waiver(
                        replaces.id(),
                        worker,
                        kind,
                        against,
                        ground,
                        from,
                        until,
                        replaces.recorded(),
                        replaces.voided());
    }
}
