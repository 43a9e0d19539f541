package org.dosedesk.domain.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;

/// All that a plan follows from. The order of nothing in it matters.
///
/// @param asOf the day of the plan
/// @param needs who needs the dose, once each
/// @param routes of the campaign, those called off among them
/// @param placements of the campaign, in force
/// @param told of the campaign, in force, and not done yet
/// @param printed who stands on which printed list of the campaign
/// @param crews how many of each cell are on the roster
/// @param sites where the people who were told work now
public record PlanFacts(
        Campaign campaign,
        LocalDate asOf,
        List<Need> needs,
        List<Route> routes,
        List<Placement> placements,
        List<Told> told,
        List<Stay> printed,
        Map<Cell, Integer> crews,
        Map<Id<Worker>, Id<Site>> sites) {
    public PlanFacts {
        needs = List.copyOf(needs);
        routes = List.copyOf(routes);
        placements = List.copyOf(placements);
        told = List.copyOf(told);
        printed = List.copyOf(printed);
        crews = Map.copyOf(crews);
        sites = Map.copyOf(sites);
    }
}
