package org.dosedesk.usecase.campaign.report;

import java.util.Map;
import org.dosedesk.domain.campaign.route.Route;

/// What came of one route. Everyone expected is counted once, and those counted are everyone expected.
///
/// @param told how many were told to go on it
/// @param expected how many were told or stood on one of its lists
/// @param walkIns how many were vaccinated on it without being expected
public record RouteOutcome(Route route, int told, int expected, Map<Fate, Integer> fates, int walkIns) {
    public RouteOutcome {
        fates = Map.copyOf(fates);
    }

    /// What became of somebody who was expected.
    public enum Fate {
        /// Got the dose on the route; for the place of residence, the paper is there.
        CAME,
        /// Got the dose by the route's day, but not on it.
        ELSEWHERE,
        /// Did not come.
        MISSED,
        /// Did not want it.
        REFUSED,
        /// The doctor did not admit them, or a paper exempts them.
        NOT_ADMITTED,
        /// Unwell or postponed.
        POSTPONED,
        /// The day is yet to come, or the list to come back.
        OPEN
    }

    /// How many had this fate.
    public int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
