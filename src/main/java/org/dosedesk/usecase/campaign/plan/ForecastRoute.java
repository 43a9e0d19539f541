package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Need;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coming.NoShows;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Says how many the plan would put on a route, before it is saved. Pure; takes a moment, and all cores.
public final class ForecastRoute {
    private final MakePlan plans;

    /// Plans by the rules that are in use when it is asked.
    public ForecastRoute(RulesInUse rules) {
        plans = new MakePlan(rules);
    }

    /// What the plan makes of a route.
    ///
    /// @param placed how many would be on it
    /// @param byRun the same for each run of a trip, in their order
    /// @param tooEarly how many of its sites need the dose later only, so that it is not valid on the day
    /// @param noShows how many usually do not come
    public record Forecast(int placed, List<Integer> byRun, int tooEarly, NoShows noShows) {
        public Forecast {
            byRun = List.copyOf(byRun);
        }
    }

    /// The forecast for a route as it would be saved now.
    public Forecast of(Snapshot snapshot, Campaign campaign, Route route, LocalDate asOf, Progress progress) {
        Plan plan = plans.plan(snapshot.with(List.of(route)), campaign, asOf, progress);
        List<Integer> byRun = IntStream.rangeClosed(
                        1, route instanceof Trip trip ? trip.runs().size() : 0)
                .mapToObj(run -> plan.on(new Slot(route, run)).size())
                .toList();
        int tooEarly = (int) plan.people().stream()
                .filter(one -> route.serves(one.need().cell().site()) && isTooEarly(one, route))
                .count();
        return new Forecast(plan.on(route.id()).size(), byRun, tooEarly, NoShows.of(snapshot));
    }

    private static boolean isTooEarly(Standing one, Route route) {
        return Objects.equals(one.need().obstacles().get(route.id()), Need.Obstacle.TOO_EARLY);
    }
}
