package org.dosedesk.domain.campaign.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// People are driven to a polyclinic, in runs of vehicles.
///
/// @param opens when the polyclinic opens, null while unknown
/// @param closes when it closes, null while unknown
/// @param clinic the polyclinic, null while it is not chosen
/// @param capacity how many the polyclinic can take, null when nobody named a number
/// @param runs counted from 1
/// @param voided null while it counts
public record Trip(
        Id<Route> id,
        Id<Campaign> campaign,
        int number,
        LocalDate day,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable Id<Clinic> clinic,
        @Nullable Integer capacity,
        List<OfferedVaccine> vaccines,
        List<Run> runs,
        RouteState state,
        Recorded recorded,
        @Nullable Voided voided)
        implements Route {
    public Trip {
        vaccines = List.copyOf(vaccines);
        runs = List.copyOf(runs);
        RouteChecks.numbers(number, capacity);
    }

    @Override
    public boolean serves(Id<Site> site) {
        return runs.stream().anyMatch(run -> run.picksUpAt(site));
    }

    @Override
    public boolean takesPeopleAway() {
        return true;
    }

    @Override
    public Trip voided(@Nullable Voided mark) {
        return new Trip(
                id, campaign, number, day, opens, closes, clinic, capacity, vaccines, runs, state, recorded, mark);
    }
}
