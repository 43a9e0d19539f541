package org.dosedesk.ui.numbers.coming;

import java.util.List;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.numbers.coming.NoShows;
import org.dosedesk.usecase.register.Snapshot;

/// What the screen shows.
///
/// @param sites everybody's, by name
/// @param vaccines of the group, by trade name
record Coming(Snapshot snapshot, ComingPlan plan, NoShows noShows, List<Site> sites, List<Vaccine> vaccines) {
    Coming {
        sites = List.copyOf(sites);
        vaccines = List.copyOf(vaccines);
    }

    /// Whether the register knows how many usually do not come.
    boolean noShowsKnown() {
        return noShows.known();
    }

    /// How many of a hundred usually do not come, known or assumed.
    int noShowPercent() {
        return noShows.percent();
    }

    /// How many of [#asked()] did not come.
    int missed() {
        return noShows.missed();
    }

    /// How many were asked on the lists that came back.
    int asked() {
        return noShows.asked();
    }

    /// Who falls due.
    Worker worker(DueWorker falling) {
        return snapshot.get(Worker.class, falling.worker());
    }
}
