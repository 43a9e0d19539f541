package org.dosedesk.ui.paper.plan;

import java.util.List;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A row of the plan: those of one shift of a workshop who need the dose.
///
/// @param cell null for the row of all
/// @param workshop with its unit where that is a guest on the site
/// @param people in the order of the papers
record CellRow(@Nullable Cell cell, String site, String workshop, String shift, List<Standing> people) {
    CellRow {
        people = List.copyOf(people);
    }

    /// Those of the row on a route.
    ///
    /// @param route null for those on none
    List<Standing> on(@Nullable Id<Route> route) {
        return people.stream()
                .filter(one -> route == null
                        ? one.slot() == null
                        : one.slot() != null && one.slot().route().id().equals(route))
                .toList();
    }
}
