package org.dosedesk.usecase.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A list to be prepared for those of one site who are on a route.
///
/// @param clinicName empty when no clinic is chosen
/// @param vaccine the one offered, null where there are several or it is left to the clinic
/// @param people who are on the route
public record RouteList(
        RouteOfList route,
        Id<Site> site,
        LocalDate day,
        String clinicName,
        @Nullable Id<Vaccine> vaccine,
        Set<Id<Worker>> people) {
    public RouteList {
        people = Set.copyOf(people);
    }
}
