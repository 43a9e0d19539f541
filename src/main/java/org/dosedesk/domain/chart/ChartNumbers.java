package org.dosedesk.domain.chart;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;

/// What the charts show. Immutable.
///
/// @param vaccineGroup what they are about
/// @param overTime as of the Sunday of each week and of the day, ascending; never empty
/// @param units everyone's unit, by name
/// @param coming who falls due, the plan's weeks
/// @param sites the sites of those who fall due and of everyone else, by name
public record ChartNumbers(
        LocalDate day,
        String vaccineGroup,
        List<CoveragePoint> overTime,
        List<UnitShare> units,
        ComingPlan coming,
        List<Site> sites) {
    /// A unit's share.
    public record UnitShare(String name, CoveragePoint share) {}

    public ChartNumbers {
        overTime = List.copyOf(overTime);
        units = List.copyOf(units);
        sites = List.copyOf(sites);
    }

    /// How many fall due in each of the plan's weeks at a site.
    public List<Integer> due(Id<Site> site) {
        return coming.list().stream().map(week -> coming.in(week, site).size()).toList();
    }

    /// Everyone's share as of the day.
    public CoveragePoint total() {
        return overTime.getLast();
    }
}
