package org.dosedesk.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.site.Site;
import org.dosedesk.usecase.register.Snapshot;

/// A table of routes that runs on the sites of a snapshot: the clinic comes to most of them on two days, those of
/// every third site are driven in two runs a day on as many days as it takes, and who is left goes where they live.
final class ExampleRoutes {
    private static final int SEATS = 47;

    private final Snapshot known;
    private final LocalDate day;
    private final Campaign campaign;
    private final List<String> rows = new ArrayList<>();
    private int number;

    ExampleRoutes(Snapshot known, LocalDate day, Campaign campaign) {
        this.known = known;
        this.day = day;
        this.campaign = campaign;
    }

    List<String> lines() {
        Map<String, Long> needed = new LinkedHashMap<>();
        Plan plan = CampaignCheck.plan(known.with(List.of(campaign)), campaign, day);
        known.all(Site.class).stream().map(Site::name).sorted().forEach(site -> needed.put(site, needed(plan, site)));
        int place = 0;
        for (Map.Entry<String, Long> site : needed.entrySet()) {
            if (++place % 3 == 0) {
                trips(site.getKey(), site.getValue());
            } else {
                visit(site.getKey(), place, site.getValue());
                visit(site.getKey(), place + 10, site.getValue());
            }
        }
        residence(String.join(", ", needed.keySet()));
        List<String> lines = new ArrayList<>(RouteTable.HEADER);
        lines.add(String.join(";", RouteTable.COLUMNS));
        lines.addAll(rows);
        return lines;
    }

    private long needed(Plan plan, String site) {
        return plan.people().stream()
                .map(Standing::need)
                .filter(need -> known.get(Site.class, need.cell().site()).name().equals(site))
                .count();
    }

    private void visit(String site, int days, long capacity) {
        row(
                ++number,
                "visit",
                days,
                "09:00",
                "16:00",
                "Polyclinic",
                capacity,
                "",
                site,
                "",
                "",
                "",
                "",
                "",
                "",
                "agreed");
    }

    private void trips(String site, long needed) {
        long seats = 0;
        for (int days = 2; seats < needed; days += 2) {
            number++;
            run(site, days, "08:00", "10:30");
            run(site, days, "11:00", "13:30");
            seats += 2 * (SEATS - 2);
        }
    }

    private void run(String site, int days, String departs, String returns) {
        row(
                number,
                "trip",
                days,
                "08:30",
                "14:00",
                "Polyclinic No. 5",
                "",
                "",
                site,
                "Bus",
                SEATS,
                "Driver",
                "Paramedic",
                departs,
                returns,
                "");
    }

    private void residence(String sites) {
        row(++number, "residence", 30, "", "", "", "", "", sites, "", "", "", "", "", "", "");
    }

    private void row(int route, String kind, int days, Object... rest) {
        List<String> cells =
                new ArrayList<>(List.of(Integer.toString(route), kind, RouteTable.DAY.format(workingDay(days))));
        for (Object cell : rest) {
            cells.add(cell.toString());
        }
        rows.add(String.join(";", cells));
    }

    // So many working days after the first one.
    private LocalDate workingDay(int days) {
        return Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
                .filter(one -> one.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }
}
