package org.dosedesk.domain.campaign.route;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// Each goes to the polyclinic where they live and brings back a paper.
///
/// @param day the last day for the paper to be back
/// @param voided null while it counts
public record Residence(
        Id<Route> id,
        Id<Campaign> campaign,
        int number,
        LocalDate day,
        List<ServedSite> sites,
        RouteState state,
        Recorded recorded,
        @Nullable Voided voided)
        implements Route {
    public Residence {
        sites = List.copyOf(sites);
        RouteChecks.numbers(number, null);
    }

    @Override
    public @Nullable Integer capacity() {
        return null;
    }

    @Override
    public List<OfferedVaccine> vaccines() {
        return List.of();
    }

    @Override
    public boolean serves(Id<Site> site) {
        return sites.contains(new ServedSite(site));
    }

    @Override
    public boolean takesPeopleAway() {
        return false;
    }

    @Override
    public Residence voided(@Nullable Voided mark) {
        return new Residence(id, campaign, number, day, sites, state, recorded, mark);
    }
}
