package org.dosedesk.domain.campaign.route;

import org.jspecify.annotations.Nullable;

/// What every route checks on construction.
final class RouteChecks {
    private RouteChecks() {}

    static void numbers(int number, @Nullable Integer capacity) {
        if (number < 1) {
            throw new IllegalArgumentException("routes are numbered from 1");
        } else if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("no such capacity: " + capacity);
        }
    }
}
