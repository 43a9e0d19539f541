package org.dosedesk.usecase.campaign.decide;

/// A route on which people were vaccinated cannot be called off.
public final class RouteInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int given;

    RouteInUseException(int given) {
        super("people were vaccinated on the route: " + given);
        this.given = given;
    }

    /// How many doses were given.
    public int given() {
        return given;
    }
}
