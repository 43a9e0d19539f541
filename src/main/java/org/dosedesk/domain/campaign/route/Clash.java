package org.dosedesk.domain.campaign.route;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// Something about a route that cannot or should not be. It is said; nothing is forbidden.
///
/// @param run the run of a trip that it is about, counted from 1; 0 for the whole route
/// @param other the other route of two, null where it is about one
/// @param site the site that it is about, null where it is about none
public record Clash(
        Kind kind, int run, @Nullable Route other, @Nullable Id<Site> site) {

    /// What is the matter.
    public enum Kind {
        /// Another route takes people away from the site on the same day.
        SITE_TWICE,
        /// The clinic-to-site map names another clinic for the site on that day.
        OTHER_CLINIC,
        /// The day is a Saturday or a Sunday.
        WEEKEND,
        /// One vehicle is on two runs at once.
        VEHICLE_TWICE,
        /// One driver is on two runs at once.
        DRIVER_TWICE,
        /// The run leaves after the polyclinic has closed, or is back before it opens.
        CLOSED,
        /// There is no seat for anyone but driver and escort.
        NO_SEATS
    }
}
