package org.dosedesk.ui.coming;

import java.util.List;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.coming.NoShows;
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
}
