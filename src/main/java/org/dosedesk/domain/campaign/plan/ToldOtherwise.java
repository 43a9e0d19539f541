package org.dosedesk.domain.campaign.plan;

import org.dosedesk.domain.campaign.Told;

/// A worker who was told something that no longer holds.
public record ToldOtherwise(Told told, Why why) {
    /// What has changed.
    public enum Why {
        /// The dose is not needed any more: given, exempt, contraindicated, refused, left.
        NOT_NEEDED,
        /// The route was called off.
        CALLED_OFF,
        /// The route has another day or time than told.
        OTHER_TIME,
        /// Put on another route by hand.
        OTHER_ROUTE,
        /// Works at another site now, which the route does not serve.
        OTHER_SITE,
        /// The dose cannot be given on that day, or none of the vaccines offered is for the worker.
        NOT_VALID,
        /// Answered that they had it already, refuse or cannot come that day.
        ANSWER
    }
}
