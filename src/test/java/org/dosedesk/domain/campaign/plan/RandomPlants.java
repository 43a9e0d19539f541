package org.dosedesk.domain.campaign.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Placement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Invented plants and campaigns of any size, the same ones for the same number.
public final class RandomPlants {
    /// The first day of the campaign, on which the plan is made.
    public static final LocalDate FROM = LocalDate.of(2022, 1, 18);
    static final Recorded RECORDED = new Recorded(Instant.parse("2022-01-10T04:00:00Z"), "nurse");
    private static final String[] SHIFTS = {"А", "Б", "В", "Г", "дневная"};

    private final Random random;
    private final Campaign campaign;

    private RandomPlants(long seed) {
        random = new Random(seed);
        campaign = new Campaign(
                Id.ofCode("campaign"),
                "COVID-19",
                FROM,
                FROM.plusDays(30),
                List.of(),
                60,
                List.of(50, 30, 100).get(random.nextInt(3)),
                RECORDED,
                null);
    }

    /// The facts of some plant.
    ///
    /// @param sites how many
    /// @param routes how many
    /// @param people who need the dose
    /// @param decisions how many of a hundred were put somewhere, told or printed
    public static PlanFacts facts(long seed, int sites, int routes, int people, int decisions) {
        return new RandomPlants(seed).facts(sites, routes, people, decisions);
    }

    private PlanFacts facts(int siteCount, int routeCount, int people, int decisions) {
        List<Id<Site>> sites = IntStream.range(0, siteCount)
                .mapToObj(at -> Id.<Site>ofCode("site " + at))
                .toList();
        List<Route> routes = IntStream.rangeClosed(1, routeCount)
                .mapToObj(number -> route(number, sites, people / Math.max(1, routeCount)))
                .toList();
        List<Need> needs = new ArrayList<>();
        Map<Cell, Integer> crews = new HashMap<>();
        Map<Id<Worker>, Id<Site>> where = new HashMap<>();
        List<Placement> placements = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        List<Stay> printed = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Need need = need(i, sites, routes);
            needs.add(need);
            crews.merge(need.cell(), 1 + random.nextInt(2), Integer::sum);
            where.put(need.worker(), need.cell().site());
            if (random.nextInt(100) < decisions && !routes.isEmpty()) {
                Route route = routes.get(random.nextInt(routes.size()));
                switch (random.nextInt(4)) {
                    case 0 -> placements.add(byHand(need, random.nextInt(4) == 0 ? null : route));
                    case 1 -> told.add(told(need, route));
                    case 2 -> printed.add(new Stay(need.worker(), route.id(), null));
                    default -> {
                        if (random.nextInt(5) == 0) {
                            placements.add(cellByHand(need.cell(), route));
                        }
                    }
                }
            }
        }
        return new PlanFacts(campaign, FROM, needs, routes, placements, told, printed, crews, where);
    }

    private Need need(int number, List<Id<Site>> sites, List<Route> routes) {
        Id<Site> site = sites.get(random.nextInt(sites.size()));
        int workshop = random.nextInt(4);
        Cell cell = new Cell(site, Id.ofCode(site + " workshop " + workshop), SHIFTS[random.nextInt(SHIFTS.length)]);
        LocalDate valid = FROM.minusDays(40).plusDays(random.nextInt(60));
        Map<Id<Route>, Need.Obstacle> obstacles = new HashMap<>();
        for (Route route : routes) {
            if (route.serves(site) && route.day().isBefore(valid)) {
                obstacles.put(route.id(), Need.Obstacle.TOO_EARLY);
            } else if (route.serves(site) && random.nextInt(12) == 0) {
                obstacles.put(route.id(), Need.Obstacle.VACCINE);
            }
        }
        return new Need(
                Id.ofCode("worker " + number),
                site.value() + "|" + workshop + "|" + cell.shift() + "|" + String.format("%06d", number),
                cell,
                valid,
                obstacles);
    }

    private Route route(int number, List<Id<Site>> sites, int usual) {
        LocalDate day = FROM.plusDays(random.nextInt(30));
        RouteState state = random.nextInt(10) == 0 ? RouteState.CALLED_OFF : RouteState.PLANNED;
        List<ServedSite> served = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(at -> new ServedSite(sites.get(random.nextInt(sites.size()))))
                .distinct()
                .toList();
        int capacity = random.nextInt(usual * 2 + 2);
        Id<Route> id = Id.ofCode("route " + number);
        return switch (random.nextInt(5)) {
            case 0 -> new Residence(id, campaign.id(), number, day, served, state, RECORDED, null);
            case 1, 2 -> {
                List<Run> runs = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(at -> run(at, served))
                        .toList();
                yield new Trip(
                        id,
                        campaign.id(),
                        number,
                        day,
                        null,
                        null,
                        null,
                        random.nextBoolean() ? null : Integer.valueOf(capacity),
                        List.of(),
                        runs,
                        state,
                        RECORDED,
                        null);
            }
            default ->
                new Visit(
                        id,
                        campaign.id(),
                        number,
                        day,
                        null,
                        null,
                        null,
                        capacity,
                        List.of(),
                        served,
                        state,
                        RECORDED,
                        null);
        };
    }

    private Run run(int at, List<ServedSite> served) {
        return new Run(
                "bus " + at,
                random.nextInt(20),
                "driver",
                null,
                random.nextBoolean() ? "escort" : "",
                served,
                LocalTime.of(7 + at, 0),
                LocalTime.of(8 + at, 30));
    }

    private WorkerPlacement byHand(Need need, @Nullable Route route) {
        return new WorkerPlacement(
                Id.ofCode("placement " + need.worker()),
                campaign.id(),
                need.worker(),
                FROM,
                route == null ? null : route.id(),
                null,
                RECORDED,
                null);
    }

    private CellPlacement cellByHand(Cell cell, Route route) {
        return new CellPlacement(
                Id.ofCode("cell " + cell + route.number()),
                campaign.id(),
                cell.site(),
                cell.workshop(),
                cell.shift(),
                route.id(),
                null,
                RECORDED,
                null);
    }

    private Told told(Need need, Route route) {
        Told.Answer answer = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Told.Answer.COMES;
            default -> Told.Answer.NOT_THAT_DAY;
        };
        return new Told(
                Id.ofCode("told " + need.worker()),
                campaign.id(),
                need.worker(),
                route.id(),
                null,
                route.day(),
                null,
                Told.How.SLIP,
                answer,
                RECORDED,
                null);
    }
}
