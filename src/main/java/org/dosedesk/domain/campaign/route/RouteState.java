package org.dosedesk.domain.campaign.route;

/// How far a route is.
public enum RouteState {
    /// Thought of.
    PLANNED,
    /// Agreed with the clinic.
    AGREED,
    /// It will not take place.
    CALLED_OFF
}
