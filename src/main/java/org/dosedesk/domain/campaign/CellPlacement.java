package org.dosedesk.domain.campaign;

import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.jspecify.annotations.Nullable;

/// A workshop's shift at a site put on a route by hand, or kept off all of them.
///
/// @param shift as it is written in the roster, empty when unknown
/// @param route null for none
/// @param run the run of a trip, counted from 1; null where the program chooses one
/// @param voided null while it counts
public record CellPlacement(
        Id<CellPlacement> id,
        Id<Campaign> campaign,
        Id<Site> site,
        Id<Workshop> workshop,
        String shift,
        @Nullable Id<Route> route,
        @Nullable Integer run,
        Recorded recorded,
        @Nullable Voided voided)
        implements Placement {
    /// Whom it is about.
    public Cell cell() {
        return new Cell(site, workshop, shift);
    }

    @Override
    public CellPlacement voided(@Nullable Voided mark) {
        return new CellPlacement(id, campaign, site, workshop, shift, route, run, recorded, mark);
    }
}
