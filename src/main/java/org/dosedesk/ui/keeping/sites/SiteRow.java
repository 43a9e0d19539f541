package org.dosedesk.ui.keeping.sites;

import java.util.List;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// A site as the table shows it.
///
/// @param workers how many are on the roster there today
/// @param hosted the hosted workshops with their units, in words
/// @param clinic the clinic that serves it today, null when the map has none
record SiteRow(
        Site site,
        int workers,
        List<String> hosted,
        @Nullable String clinic) {
    SiteRow {
        hosted = List.copyOf(hosted);
    }
}
