package org.dosedesk.domain.sitelist;

import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// The campaign's route that a list is for.
///
/// @param run the run of a trip, counted from 1; null for any other route
public record RouteOfList(Id<Route> route, @Nullable Integer run) {}
