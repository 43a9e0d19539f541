package org.dosedesk.ui.paper.plan;

import java.util.List;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A row of the plan: everyone, a site, or one shift of a workshop.
///
/// @param site its name, empty for everyone
/// @param cells the shifts that it is about
/// @param workshop with its unit where that is a guest on the site; empty for a site and for everyone
/// @param people who need the dose, in the order of the papers
record CellRow(String site, List<Cell> cells, String workshop, String shift, List<Standing> people) {
    CellRow {
        cells = List.copyOf(cells);
        people = List.copyOf(people);
    }

    /// Whether it sums up others.
    boolean isSum() {
        return workshop.isEmpty();
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
