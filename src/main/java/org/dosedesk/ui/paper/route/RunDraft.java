package org.dosedesk.ui.paper.route;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.TimeText;
import org.jspecify.annotations.Nullable;

/// A run as it is typed.
///
/// @param driving the driver's record as it was saved, null for none
record RunDraft(
        String vehicle,
        String seats,
        String driver,
        @Nullable Id<Worker> driving,
        String escort,
        Set<Id<Site>> pickUps,
        String departs,
        String returns) {
    static final RunDraft EMPTY = new RunDraft("", "", "", null, "", Set.of(), "", "");

    /// A run as it was saved.
    static RunDraft of(Run run) {
        Set<Id<Site>> pickUps = new LinkedHashSet<>();
        run.pickUps().forEach(served -> pickUps.add(served.site()));
        return new RunDraft(
                run.vehicle(),
                Integer.toString(run.seats()),
                run.driver(),
                run.driving(),
                run.escort(),
                pickUps,
                run.departs() == null ? "" : TimeText.show(run.departs()),
                run.returns() == null ? "" : TimeText.show(run.returns()));
    }

    /// The next run of the same vehicle: only the times are asked for again.
    RunDraft next() {
        return new RunDraft(vehicle, seats, driver, driving, escort, pickUps, "", "");
    }

    /// The seats; empty while none are typed, or what is typed is no number.
    Optional<Integer> seatCount() {
        return Numbers.read(seats);
    }

    /// How many it takes besides driver and escort.
    int passengers() {
        return run(Map.of()).passengers();
    }

    /// The run as far as it can be read.
    ///
    /// @param people the workers by name: a driver who is one of them needs no second seat
    Run run(Map<String, Id<Worker>> people) {
        return new Run(
                Spelling.clean(vehicle),
                seatCount().orElse(0),
                Spelling.clean(driver),
                driving != null ? driving : people.get(Spelling.fold(driver)),
                Spelling.clean(escort),
                pickUps.stream().map(ServedSite::new).toList(),
                TimeText.parse(departs).orElse(null),
                TimeText.parse(returns).orElse(null));
    }
}
