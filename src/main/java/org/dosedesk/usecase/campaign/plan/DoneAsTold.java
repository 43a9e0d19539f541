package org.dosedesk.usecase.campaign.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;

/// Who did what they were told: the dose is of the day of their route, or, for the place of residence, its paper
/// has come
/// since. Such a telling is over, and nobody needs to take it back.
final class DoneAsTold {
    private final Snapshot snapshot;
    private final Campaign campaign;
    private final Map<Id<Route>, Route> routes = new HashMap<>();

    DoneAsTold(Snapshot snapshot, Campaign campaign, List<Route> routes) {
        this.snapshot = snapshot;
        this.campaign = campaign;
        routes.forEach(route -> this.routes.put(route.id(), route));
    }

    boolean is(Told told) {
        return snapshot.dosesOf(told.worker()).stream()
                .anyMatch(dose -> dose.inForce()
                        && answers(dose, told)
                        && snapshot.get(Vaccine.class, dose.vaccine())
                                .vaccineGroup()
                                .equals(campaign.vaccineGroup()));
    }

    private boolean answers(Dose dose, Told told) {
        Route route = routes.get(told.route());
        if (route instanceof Residence) {
            return dose.recorded().at().isAfter(told.recorded().at())
                    && !dose.date().isBefore(campaign.from())
                    && !dose.date().isAfter(told.day());
        }
        // The route's day may have been moved since.
        return dose.date().equals(told.day()) || (route != null && dose.date().equals(route.day()));
    }
}
