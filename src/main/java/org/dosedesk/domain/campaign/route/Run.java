package org.dosedesk.domain.campaign.route;

import java.time.LocalTime;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One ride of one vehicle, there and back.
///
/// @param vehicle its number or name, empty while unknown
/// @param seats all of its seats, the driver's among them
/// @param driver empty while unknown
/// @param driving the driver's record when the driver is one of the workers: then the driver's own seat is enough,
/// if the driver is to be vaccinated
/// @param escort who goes along without being vaccinated, empty for nobody
/// @param pickUps the sites where it stops, in order
/// @param departs from the first of them; null while unknown
/// @param returns null while unknown; before `departs` means the next day
public record Run(
        String vehicle,
        int seats,
        String driver,
        @Nullable Id<Worker> driving,
        String escort,
        List<ServedSite> pickUps,
        @Nullable LocalTime departs,
        @Nullable LocalTime returns) {
    public Run {
        pickUps = List.copyOf(pickUps);
        if (seats < 0) {
            throw new IllegalArgumentException("no such number of seats: " + seats);
        }
    }

    /// How many it takes besides driver and escort.
    public int passengers() {
        return Math.max(0, seats - 1 - (escort.isBlank() ? 0 : 1));
    }

    /// Whether it stops at a site.
    public boolean picksUpAt(Id<Site> site) {
        return pickUps.contains(new ServedSite(site));
    }
}
