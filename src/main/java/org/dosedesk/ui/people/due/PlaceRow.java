package org.dosedesk.ui.people.due;

import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.jspecify.annotations.Nullable;

/// A line of the overview: everywhere, a site, or a workshop on a site.
///
/// @param site null for everywhere
/// @param workshop null for a whole site
/// @param name as shown; empty for everywhere
/// @param hostedUnit the unit's name when the workshop is a guest on the site
/// @param parts the workshops of a site, the sites of everywhere
record PlaceRow(
        @Nullable Id<Site> site,
        @Nullable Id<Workshop> workshop,
        String name,
        @Nullable String hostedUnit,
        Tally tally,
        List<PlaceRow> parts) {
    PlaceRow {
        parts = List.copyOf(parts);
    }

    /// Whether both stand for the same place, whatever their counts.
    boolean samePlace(PlaceRow other) {
        return Objects.equals(site, other.site) && Objects.equals(workshop, other.workshop);
    }
}
