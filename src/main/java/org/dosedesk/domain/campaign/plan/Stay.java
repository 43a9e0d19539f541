package org.dosedesk.domain.campaign.plan;

import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker who stands on a printed list of a route.
///
/// @param run the run of a trip, counted from 1; null for any other route
public record Stay(
        Id<Worker> worker, Id<Route> route, @Nullable Integer run) {}
