package org.dosedesk.domain.campaign.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// A clinic's people come to a site.
///
/// @param clinic null while it is not chosen
/// @param opens from when on, null while unknown
/// @param closes until when, null while unknown
/// @param voided null while it counts
public record Visit(
        Id<Route> id,
        Id<Campaign> campaign,
        int number,
        LocalDate day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable Id<Clinic> clinic,
        @Nullable Integer capacity,
        List<OfferedVaccine> vaccines,
        List<ServedSite> sites,
        RouteState state,
        Recorded recorded,
        @Nullable Voided voided)
        implements Route {
    public Visit {
        vaccines = List.copyOf(vaccines);
        sites = List.copyOf(sites);
        RouteChecks.numbers(number, capacity);
    }

    @Override
    public boolean serves(Id<Site> site) {
        return sites.contains(new ServedSite(site));
    }

    @Override
    public boolean takesPeopleAway() {
        return true;
    }

    @Override
    public Visit voided(@Nullable Voided mark) {
        return new Visit(
                id, campaign, number, day, opens, closes, clinic, capacity, vaccines, sites, state, recorded, mark);
    }
}
