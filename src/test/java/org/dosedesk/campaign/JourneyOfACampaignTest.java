package org.dosedesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.campaign.CampaignJourney.Evening;
import org.dosedesk.campaign.CampaignJourney.Printed;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.ToldOtherwise;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.report.CampaignTarget;
import org.dosedesk.usecase.campaign.report.RouteOutcome;
import org.dosedesk.usecase.campaign.report.RouteOutcome.Fate;
import org.dosedesk.usecase.campaign.report.RouteOutcomes;
import org.dosedesk.usecase.entry.lot.CountLots;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The campaign of January and February 2022, from its first plan to its published totals.
class JourneyOfACampaignTest {
    private int onLists;
    private int walkIns;
    private int documents;
    private int onLastDay;

    @ParameterizedTest
    @EnumSource
    void endsAtThePublishedTotals(ReferenceCampaign reference) {
        CampaignJourney journey = new CampaignJourney(reference);
        Map<Id<Worker>, LocalDate> missed = new HashMap<>();
        for (LocalDate day :
                journey.first.datesUntil(ReferenceCampaign.DAY.plusDays(1)).toList()) {
            List<Printed> printed = List.of();
            if (day.equals(journey.first) || !journey.routes(day).isEmpty()) {
                Plan plan = journey.plan(day);
                check(journey, plan);
                missed.forEach((worker, since) -> isProposedAgain(journey, plan, worker, since));
                missed.clear();
                if (day.equals(journey.first)) {
                    checkFirst(reference, journey, plan);
                }
                long unknowing = plan.placed().stream()
                        .filter(one -> one.telling() != Standing.Telling.TOLD)
                        .count();
                assertThat(journey.tellEveryone(plan)).hasSize((int) unknowing);
                printed = journey.print(plan, day);
                printed.forEach(list -> check(plan, list));
            }
            int atHand = atHand(journey, day);
            Evening evening = journey.enter(day, printed);
            assertThat(atHand - atHand(journey, day))
                    .as("out of the boxes on %s", day)
                    .isEqualTo(atWork(journey, day));
            printed.forEach(list -> checkDoses(journey, list));
            evening.missed().forEach(worker -> missed.put(worker, day));
            if (!evening.missed().isEmpty()) {
                isOver(journey.plan(day), evening.missed());
            }
            onLists += evening.onLists();
            walkIns += evening.walkIns();
            documents += evening.documents();
            onLastDay = evening.onLists() + evening.walkIns();
        }
        assertThat(onLists + walkIns + documents).isEqualTo(journey.dosesToCome());
        checkTotals(reference, journey);
        checkReport(reference, journey);
    }

    private static void check(CampaignJourney journey, Plan plan) {
        Set<Id<Worker>> people =
                plan.people().stream().map(one -> one.need().worker()).collect(Collectors.toSet());
        assertThat(people).as("nobody twice").hasSize(plan.needed());
        assertThat(plan.placed().size() + plan.unassigned().size()).isEqualTo(plan.needed());
        assertThat(plan.unassigned()).as("unassigned on %s", plan.asOf()).isEmpty();
        assertThat(plan.over()).isEmpty();
        Map<Id<Worker>, Told> told =
                CampaignRecords.lastTold(journey.register.snapshot(), journey.campaign.id()).stream()
                        .collect(Collectors.toMap(Told::worker, Function.identity()));
        for (Standing one : plan.people()) {
            Told last = told.get(one.need().worker());
            if (last != null && !last.day().isBefore(plan.asOf())) {
                assertThat(slot(one).route().id()).as("told stay").isEqualTo(last.route());
            }
        }
        assertThat(plan.toldOtherwise()).allSatisfy(one -> {
            assertThat(one.why()).isIn(ToldOtherwise.Why.NOT_NEEDED, ToldOtherwise.Why.NOT_VALID);
            assertThat(journey.hasNews(one.told().worker(), journey.first)).isTrue();
            assertThat(journey.isDoneAtHome(one.told())).as("did as told").isFalse();
        });
    }

    private static void checkFirst(ReferenceCampaign reference, CampaignJourney journey, Plan plan) {
        long due = plan.people().stream()
                .filter(one -> !one.need().dueOn().isAfter(journey.first))
                .count();
        assertThat(due).isEqualTo(reference == ReferenceCampaign.TWIN ? 44 : 737);
        assertThat(plan.toldOtherwise()).isEmpty();
        Snapshot snapshot = journey.register.snapshot();
        Map<Cell, Long> crews = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(journey.first))
                .collect(Collectors.groupingBy(Cell::of, Collectors.counting()));
        record Away(Cell cell, LocalDate day) {}
        plan.placed().stream()
                .filter(one -> one.need().cell().isCrew() && slot(one).route().takesPeopleAway())
                .collect(Collectors.groupingBy(
                        one -> new Away(one.need().cell(), slot(one).route().day()), Collectors.counting()))
                .forEach((away, people) -> assertThat(people)
                        .as("of one shift on one day")
                        .isLessThanOrEqualTo(Math.max(1, crews.getOrDefault(away.cell(), 0L) / 2)));
        Map<String, Long> atHome = plan.placed().stream()
                .filter(one -> slot(one).route() instanceof Residence)
                .collect(Collectors.groupingBy(
                        one -> snapshot.get(Site.class, one.need().cell().site())
                                .name(),
                        Collectors.counting()));
        long all = atHome.values().stream().mapToLong(Long::longValue).sum();
        assertThat(atHome.getOrDefault("ЗТК", 0L) * 2)
                .as("most of them of the complex: %s", atHome)
                .isGreaterThan(all);
    }

    private static Slot slot(Standing one) {
        return Objects.requireNonNull(one.slot());
    }

    // Whoever got nothing and of whom nothing is known since stands on the next route, and is to be told anew.
    private static void isProposedAgain(CampaignJourney journey, Plan plan, Id<Worker> worker, LocalDate since) {
        List<Standing> now = plan.people().stream()
                .filter(one -> one.need().worker().equals(worker))
                .toList();
        if (now.isEmpty()) {
            assertThat(journey.hasNews(worker, since)).isTrue();
        } else {
            Standing one = now.getFirst();
            assertThat(one.by()).isEqualTo(Standing.By.PROPOSAL);
            assertThat(one.telling()).isEqualTo(Standing.Telling.NOT_TOLD);
            assertThat(slot(one).route().day()).isAfter(since);
        }
    }

    // Once the lists are back, nobody who missed the day is expected on it any more.
    private static void isOver(Plan evening, Set<Id<Worker>> missed) {
        assertThat(evening.placed())
                .noneMatch(one -> missed.contains(one.need().worker())
                        && slot(one).route().day().equals(evening.asOf()));
    }

    // Whom the plan keeps on a route only because they were told, the list leaves out.
    private static void check(Plan plan, Printed printed) {
        Set<Id<Worker>> may = plan.people().stream()
                .filter(one -> printed.planned().contains(one.need().worker()) && one.obstacle() == null)
                .map(one -> one.need().worker())
                .collect(Collectors.toSet());
        assertThat(printed.list().rows()).extracting(SiteListRow::worker).containsExactlyInAnyOrderElementsOf(may);
    }

    // A clinic's own vaccine is given at the clinic, and papers come from where people live.
    private static void checkDoses(CampaignJourney journey, Printed printed) {
        Place place = switch (printed.route()) {
            case Visit visit -> Place.AT_WORK;
            case Trip trip -> Place.CLINIC;
            case Residence residence -> Place.RESIDENCE;
        };
        assertThat(journey.dosesOf(printed.list())).allMatch(dose -> dose.place() == place);
    }

    private static int atHand(CampaignJourney journey, LocalDate day) {
        return CountLots.of(journey.register.snapshot(), day).stream()
                .mapToInt(stock -> Objects.requireNonNull(stock.left()))
                .sum();
    }

    private static int atWork(CampaignJourney journey, LocalDate day) {
        return (int) journey.register.snapshot().all(Dose.class).stream()
                .filter(dose -> dose.date().equals(day) && dose.place() == Place.AT_WORK)
                .count();
    }

    private static void checkTotals(ReferenceCampaign reference, CampaignJourney journey) {
        Schedules schedules = new Schedules(journey.register, journey.scheduler);
        schedules.computeAll(ReferenceCampaign.DAY, Progress.NONE);
        Snapshot snapshot = journey.register.snapshot();
        Coverage coverage = new CountCoverage().count(schedules.all(), snapshot);
        assertThat(coverage.total()).isEqualTo(reference.total());
        Map<String, Tally> units = coverage.byUnit().entrySet().stream()
                .collect(Collectors.toMap(
                        unit -> snapshot.get(Unit.class, unit.getKey()).name(), Map.Entry::getValue));
        for (String unit : List.of("ТЭЦ-3", "ТЭЦ-1 им. Б. Оразбаева")) {
            Tally tally = Objects.requireNonNull(units.get(unit));
            assertThat(new ReferenceCampaign.Share(tally.total(), tally.of(RevaccinationStatus.REVACCINATED)))
                    .isEqualTo(reference.unit(unit));
        }
        assertThat(units.values()).allMatch(tally -> tally.of(RevaccinationStatus.REVACCINATED) * 3 > tally.total());
    }

    private void checkReport(ReferenceCampaign reference, CampaignJourney journey) {
        Snapshot snapshot = journey.register.snapshot();
        CampaignTarget target = CampaignTarget.of(snapshot, journey.campaign, ReferenceCampaign.DAY, journey.scheduler);
        assertThat(target).isEqualTo(new CampaignTarget(Share.revaccinated(reference.total()), 60));
        assertThat(target.reached()).isFalse();

        List<RouteOutcome> routes =
                RouteOutcomes.of(snapshot, journey.campaign, ReferenceCampaign.DAY.plusDays(1), Night.ALMATY);
        assertThat(routes).allSatisfy(one -> {
            assertThat(one.fates().values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(one.expected());
            assertThat(one.told()).isLessThanOrEqualTo(one.expected());
        });
        int onRoutes = routes.stream()
                .filter(one -> !(one.route() instanceof Residence))
                .mapToInt(one -> one.of(Fate.CAME) + one.walkIns())
                .sum();
        assertThat(onRoutes).isEqualTo(onLists + walkIns - onLastDay);
        assertThat(routes).allMatch(one -> one.of(Fate.OPEN) == 0);
    }
}
