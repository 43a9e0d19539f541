package org.dosedesk.domain.campaign;

import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.jspecify.annotations.Nullable;

/// What a person decided by hand: who goes on which route, or on none. The most specific one in force wins.
public sealed interface Placement extends Voidable permits WorkerPlacement, CellPlacement {
    /// The campaign that it is about.
    Id<Campaign> campaign();

    /// The route, null for none.
    @Nullable Id<Route> route();

    /// The run of a trip, counted from 1; null where the program chooses one.
    @Nullable Integer run();

    /// Who decided it, and when.
    Recorded recorded();
}
