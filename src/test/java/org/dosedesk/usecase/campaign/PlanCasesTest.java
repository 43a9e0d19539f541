package org.dosedesk.usecase.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dosedesk.testkit.CampaignPlant.DAY;
import static org.dosedesk.testkit.CampaignPlant.otherwise;
import static org.dosedesk.testkit.CampaignPlant.route;
import static org.dosedesk.testkit.CampaignPlant.standingOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Need.Obstacle;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.Standing.By;
import org.dosedesk.domain.campaign.plan.Standing.Reason;
import org.dosedesk.domain.campaign.plan.Standing.Telling;
import org.dosedesk.domain.campaign.plan.ToldOtherwise.Why;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.campaign.decide.RouteInUseException;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.takeback.TakeBack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What happens to people in the middle of a campaign.
class PlanCasesTest {
    private static final LocalDate FIRST = DAY.plusDays(3);
    private static final LocalDate SECOND = DAY.plusDays(10);

    private final CampaignPlant plant = new CampaignPlant();

    @Test
    void whoIsDueGoesToTheEarliestRouteAndIsToldOnce() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit second = plant.visit(SECOND, null);
        Visit first = plant.visit(FIRST, null);

        assertThat(route(plant.plan(), worker)).isEqualTo(first.number());
        assertThat(plant.tellAll()).hasSize(1).allSatisfy(told -> {
            assertThat(told.route()).isEqualTo(first.id());
            assertThat(told.day()).isEqualTo(FIRST);
        });
        assertThat(plant.tellAll()).isEmpty();
        assertThat(standing(plant.plan(), worker).telling()).isEqualTo(Telling.TOLD);
        assertThat(plant.plan().toldOtherwise()).isEmpty();
        assertThat(second.number()).isEqualTo(1);
    }

    @Test
    void toldThenMovedToAnotherSite() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        plant.tellAll();
        plant.change(worker, SomeWorker.like(worker).at(plant.cascade.id()).worker());

        Plan plan = plant.plan();
        assertThat(route(plan, worker)).isEqualTo(visit.number());
        assertThat(otherwise(plan, worker)).isEqualTo(Why.OTHER_SITE);
    }

    @Test
    void toldThenDosedElsewhere() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        plant.tellAll();
        plant.save(SomeDose.of(worker, "vero-cell", DAY).dose());

        Plan plan = plant.plan();
        assertThat(plan.needed()).isZero();
        assertThat(otherwise(plan, worker)).isEqualTo(Why.NOT_NEEDED);
    }

    @Test
    void whoWentWhereTheyWereToldIsNotToldOtherwise() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        plant.tellAll();
        plant.save(SomeDose.of(worker, "vero-cell", FIRST).dose());

        assertThat(plant.plan(FIRST).needed()).isZero();
        assertThat(otherwise(plant.plan(FIRST), worker)).isNull();
    }

    @Test
    void whoWentOnTheDayTheRouteWasMovedToIsNotToldOtherwise() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        plant.tellAll();
        plant.moved(visit, SECOND);
        plant.save(SomeDose.of(worker, "vero-cell", SECOND).dose());

        assertThat(otherwise(plant.plan(SECOND), worker)).isNull();
    }

    @Test
    void whoBringsThePaperFromWhereTheyLiveIsNotToldOtherwise() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Worker left = plant.dueOn(DAY.minusDays(10));
        plant.residence(SECOND);
        plant.tellAll();
        plant.save(SomeDose.of(worker, "vero-cell", FIRST)
                .recorded(plant.routes.now())
                .dose());
        plant.change(left, left.left(FIRST));

        assertThat(plant.plan(FIRST).needed()).isZero();
        assertThat(otherwise(plant.plan(FIRST), worker)).isNull();
        assertThat(otherwise(plant.plan(FIRST), left)).isEqualTo(Why.NOT_NEEDED);
    }

    @Test
    void toldThenLeft() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        plant.tellAll();
        plant.change(worker, worker.left(DAY));

        assertThat(plant.plan().needed()).isZero();
        assertThat(otherwise(plant.plan(), worker)).isEqualTo(Why.NOT_NEEDED);
    }

    @Test
    void whoLeavesBetweenTwoVisitsIsNotPutOnTheSecond() {
        Worker worker = plant.dueOn(DAY.plusDays(5));
        plant.visit(SECOND, null);
        plant.change(worker, worker.left(SECOND));

        assertThat(standing(plant.plan(), worker).unassigned()).isEqualTo(Reason.NO_VALID_DAY);
    }

    @Test
    void byHandOnADayOnWhichTheDoseIsNotValid() {
        Worker worker = plant.dueOn(FIRST.plusDays(4));
        Visit first = plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());

        plant.hand.place(plant.campaign, List.of(worker.id()), first.id(), null, "put elsewhere");
        Standing one = standing(plant.plan(), worker);
        assertThat(route(plant.plan(), worker)).isEqualTo(first.number());
        assertThat(one.by()).isEqualTo(By.WORKER_BY_HAND);
        assertThat(one.obstacle()).isEqualTo(Obstacle.TOO_EARLY);

        assertThat(plant.hand.giveBack(plant.campaign, List.of(worker.id()), List.of(), "given back"))
                .isOne();
        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
    }

    @Test
    void theMostSpecificPlacementWinsAndTheLaterOfOneKind() {
        Worker one = plant.dueOn(DAY.minusDays(10), "А");
        Worker other = plant.dueOn(DAY.minusDays(10), "А");
        Visit first = plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        Visit third = plant.visit(SECOND.plusDays(1), null);

        plant.hand.place(plant.campaign, List.of(one.id()), second.id(), null, "put elsewhere");
        plant.hand.placeShifts(plant.campaign, List.of(Cell.of(one)), first.id(), null, "put elsewhere");
        plant.hand.placeShifts(plant.campaign, List.of(Cell.of(one)), third.id(), null, "put elsewhere");

        assertThat(route(plant.plan(), one)).isEqualTo(second.number());
        assertThat(route(plant.plan(), other)).isEqualTo(third.number());
        plant.hand.place(plant.campaign, List.of(one.id()), null, null, "put elsewhere");
        assertThat(standing(plant.plan(), one).unassigned()).isEqualTo(Reason.BY_HAND);
    }

    @Test
    void dueBetweenTwoVisits() {
        Worker worker = plant.dueOn(FIRST.plusDays(1));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);

        Standing one = standing(plant.plan(), worker);
        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
        assertThat(one.passedOver())
                .singleElement()
                .satisfies(passed -> assertThat(passed.reason()).isEqualTo(Reason.NO_VALID_DAY));
    }

    @Test
    void anExemptionThatEndsBetweenTwoVisits() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.save(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                "Острое заболевание",
                DAY.minusDays(3),
                SECOND.minusDays(1),
                plant.routes.now(),
                null));

        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
    }

    @Test
    void aContraindicationThatEndsBetweenTwoVisits() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.save(new Observation(
                Id.random(),
                worker.id(),
                "007",
                null,
                DAY.minusDays(60),
                SECOND.minusDays(1),
                plant.routes.now(),
                null));

        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
    }

    @Test
    void postponedUntilExactlyTheDay() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.save(new NotGiven(
                Id.random(),
                worker.id(),
                DAY.minusDays(1),
                null,
                NotGiven.Reason.POSTPONED,
                null,
                SECOND,
                "",
                plant.routes.now(),
                null));

        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
    }

    @Test
    void recordsOfOnePersonOnTwoRoutesMergedAndTakenApart() {
        Worker stays = plant.dueOn(DAY.minusDays(10));
        Worker goes = plant.dueOn(DAY.minusDays(10));
        Visit first = plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.hand.place(plant.campaign, List.of(stays.id()), first.id(), null, "put elsewhere");
        plant.hand.place(plant.campaign, List.of(goes.id()), second.id(), null, "put elsewhere");
        Plan before = plant.plan();
        MergeWorkers merge = new MergeWorkers(plant.register);

        merge.merge(merge.propose(stays.id(), goes.id()), "one person");
        assertThat(plant.plan().needed()).isOne();
        assertThat(route(plant.plan(), stays)).isEqualTo(second.number());

        TakeBack takeBack = new TakeBack(plant.register);
        takeBack.carryOut(takeBack.planLast("taken apart", Progress.NONE).orElseThrow(), "taken apart", Progress.NONE);
        assertThat(plant.plan().people())
                .extracting(Standing::slot)
                .isEqualTo(before.people().stream().map(Standing::slot).toList());
    }

    @Test
    void whoIsPrintedOnAListUnderTheRecordThatWentStaysThere() {
        Worker stays = plant.dueOn(DAY.minusDays(10));
        Worker goes = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        print(second, null, List.of(goes));
        MergeWorkers merge = new MergeWorkers(plant.register);

        merge.merge(merge.propose(stays.id(), goes.id()), "one person");

        assertThat(plant.plan().needed()).isOne();
        assertThat(route(plant.plan(), stays)).isEqualTo(second.number());
    }

    @Test
    void twoCampaignsKnowNothingOfEachOther() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        plant.tellAll();
        Campaign other = plant.campaigns.begin(DAY, SECOND, List.of(plant.station.id()), 100, 100);
        Visit same = plant.visit(other, FIRST, null);

        Plan plan = new MakePlan(plant.rules).plan(plant.register.snapshot(), other, DAY, Progress.NONE);
        assertThat(same.number()).isOne();
        assertThat(Objects.requireNonNull(standingOf(plan, worker)).telling()).isEqualTo(Telling.NOT_TOLD);
        assertThat(route(plant.plan(), worker)).isEqualTo(visit.number());
    }

    @Test
    void aDriverWhoIsDueNeedsNoOtherSeat() {
        Worker driver = plant.dueOn(DAY.minusDays(10));
        Worker passenger = plant.dueOn(DAY.minusDays(10));
        Trip trip = plant.trip(FIRST, plant.run(2, "А 123 ВС", driver, "08:00", "10:00"));

        assertThat(route(plant.plan(), driver)).isEqualTo(trip.number());
        assertThat(route(plant.plan(), passenger)).isEqualTo(trip.number());
        assertThat(plant.plan().over()).isEmpty();
    }

    @Test
    void aSmallerVehicleAfterPrinting() {
        List<Worker> workers = List.of(plant.dueOn(DAY.minusDays(10)), plant.dueOn(DAY.minusDays(10)));
        Trip trip = plant.trip(FIRST, plant.run(3, "А 123 ВС", null, "08:00", "10:00"));
        print(trip, 1, workers);
        Trip smaller = new Trip(
                trip.id(),
                trip.campaign(),
                trip.number(),
                trip.day(),
                null,
                null,
                trip.clinic(),
                null,
                List.of(),
                List.of(plant.run(2, "А 123 ВС", null, "08:00", "10:00")),
                trip.state(),
                trip.recorded(),
                null);
        plant.routes.save(trip, smaller);

        assertThat(plant.plan().placed()).hasSize(2);
        assertThat(plant.plan().over())
                .singleElement()
                .satisfies(over -> assertThat(over.reason()).isEqualTo(Reason.NO_ROOM));
    }

    @Test
    void noRoomAtAll() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, 0);

        assertThat(standing(plant.plan(), worker).unassigned()).isEqualTo(Reason.NO_ROOM);
    }

    @Test
    void printedButNotHandedOverIsNotTold() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        print(second, null, List.of(worker));

        Standing one = standing(plant.plan(), worker);
        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
        assertThat(one.by()).isEqualTo(By.PRINTED);
        assertThat(one.telling()).isEqualTo(Telling.NOT_TOLD);
    }

    @Test
    void aDayMovedTwice() {
        Worker early = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        plant.tellAll();
        Visit moved = plant.moved(visit, FIRST.plusDays(1));
        Worker late = plant.dueOn(DAY.minusDays(9));
        assertThat(plant.tellAll()).extracting(Told::worker).containsExactlyInAnyOrder(early.id(), late.id());
        Visit again = plant.moved(moved, FIRST);
        Worker last = plant.dueOn(DAY.minusDays(8));

        Plan plan = plant.plan();
        assertThat(standing(plan, early).telling()).isEqualTo(Telling.TELL_AGAIN);
        assertThat(standing(plan, late).telling()).isEqualTo(Telling.TELL_AGAIN);
        assertThat(standing(plan, last).telling()).isEqualTo(Telling.NOT_TOLD);
        assertThat(otherwise(plan, early)).isEqualTo(Why.OTHER_TIME);
        assertThat(again.day()).isEqualTo(FIRST);
    }

    @Test
    void aDayMovedAndBackNeedsNoTellingForWhoWasToldTheFirst() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        plant.tellAll();
        plant.moved(plant.moved(visit, SECOND), FIRST);

        assertThat(standing(plant.plan(), worker).telling()).isEqualTo(Telling.TOLD);
    }

    @Test
    void callingOffARouteFreesItsPeopleAndIsSaid() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit first = plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.tellAll();
        assertThat(plant.routes.told(first)).hasSize(1);
        plant.routes.callOff(first);

        Plan plan = plant.plan();
        assertThat(route(plan, worker)).isEqualTo(second.number());
        assertThat(standing(plan, worker).telling()).isEqualTo(Telling.TELL_AGAIN);
        assertThat(otherwise(plan, worker)).isEqualTo(Why.CALLED_OFF);
    }

    @Test
    void callingOffARouteWithDosesIsRefused() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit visit = plant.visit(FIRST, null);
        SiteList list = print(visit, null, List.of(worker));
        Dose dose = SomeDose.of(worker, "vero-cell", FIRST).dose();
        AttendanceRow row = AttendanceRow.given(1, worker.id()).written(dose.id(), null);
        plant.save(
                dose,
                new Attendance(
                        Attendance.idFor(list.id()),
                        list.id(),
                        true,
                        FIRST,
                        dose.vaccine(),
                        "1",
                        null,
                        plant.clinic.id(),
                        "",
                        Place.AT_WORK,
                        null,
                        List.of(row),
                        plant.routes.now()));

        assertThatThrownBy(() -> plant.routes.callOff(visit))
                .isInstanceOfSatisfying(
                        RouteInUseException.class,
                        refused -> assertThat(refused.given()).isOne());
        assertThat(plant.routes.of(plant.campaign.id())).containsExactly(visit);
        assertThat(KeepRoutes.withState(visit, visit.state())).isEqualTo(visit);
    }

    @Test
    void theClinicBringsAnotherVaccine() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.save(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                new Against(Against.Scope.VACCINE, "vero-cell"),
                "Аллергия",
                DAY.minusDays(300),
                null,
                plant.routes.now(),
                null));
        Visit visit = plant.visit(FIRST, null, "sputnik-light");
        assertThat(route(plant.plan(), worker)).isEqualTo(visit.number());
        plant.tellAll();
        plant.routes.callOff(visit);
        Visit other = plant.visit(FIRST, null, "vero-cell");

        assertThat(standing(plant.plan(), worker).unassigned()).isEqualTo(Reason.VACCINE);
        plant.hand.place(plant.campaign, List.of(worker.id()), other.id(), null, "put elsewhere");
        assertThat(standing(plant.plan(), worker).obstacle()).isEqualTo(Obstacle.VACCINE);
    }

    @Test
    void halfOfAShiftGoesOnOneDay() {
        for (int i = 0; i < 5; i++) {
            plant.dueOn(DAY.minusDays(10), "Б");
        }
        plant.visit(FIRST, null);
        plant.visit(SECOND, null);

        Plan plan = plant.plan();
        assertThat(plan.slots()).extracting(slot -> plan.on(slot).size()).containsExactly(2, 2);
        assertThat(plan.unassigned())
                .singleElement()
                .satisfies(one -> assertThat(one.unassigned()).isEqualTo(Reason.CREW));
        plant.residence(DAY.plusDays(30));
        assertThat(plant.plan().unassigned()).isEmpty();
    }

    @Test
    void whoCannotComeThatDayIsPutOnAnother() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        Told told = plant.tellAll().getFirst();
        plant.tell.answer(told, Told.Answer.NOT_THAT_DAY);

        assertThat(route(plant.plan(), worker)).isEqualTo(second.number());
        assertThat(otherwise(plant.plan(), worker)).isEqualTo(Why.ANSWER);
    }

    @Test
    void whoWasMissedIsProposedAgain() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.tellAll();

        Plan after = plant.plan(FIRST.plusDays(1));
        assertThat(route(after, worker)).isEqualTo(second.number());
        assertThat(standing(after, worker).telling()).isEqualTo(Telling.NOT_TOLD);
        assertThat(after.toldOtherwise()).isEmpty();
    }

    @Test
    void onceTheListIsBackWhoMissedGoesOn() {
        Worker worker = plant.dueOn(DAY.minusDays(10));
        Visit first = plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        plant.tellAll();
        SiteList list = print(first, null, List.of(worker));
        assertThat(route(plant.plan(FIRST), worker)).isEqualTo(first.number());

        new RecordAttendance(plant.register)
                .enter(new FindList(plant.register).open(list).with(AttendanceRow.of(1, worker.id(), Outcome.ABSENT)));
        Plan evening = plant.plan(FIRST);
        assertThat(route(evening, worker)).isEqualTo(second.number());
        assertThat(standing(evening, worker).telling()).isEqualTo(Telling.NOT_TOLD);
        assertThat(evening.toldOtherwise()).isEmpty();
    }

    private SiteList print(Route route, @Nullable Integer run, List<Worker> workers) {
        Site site = plant.station;
        List<SiteListRow> rows = IntStream.range(0, workers.size())
                .mapToObj(at -> new SiteListRow(
                        at + 1,
                        workers.get(at).id(),
                        workers.get(at).name().full(),
                        workers.get(at).birthDate(),
                        "",
                        "Котельный цех",
                        null,
                        "",
                        List.of(),
                        RevaccinationStatus.DUE,
                        DAY))
                .toList();
        SiteList list = new SiteList(
                Id.random(),
                1,
                site.id(),
                site.name(),
                "",
                route.day(),
                VaccineCatalogue.COVID_19,
                null,
                rows,
                0,
                0,
                "А. Сапарова",
                plant.routes.now().at(),
                "",
                "ru",
                route.id(),
                run);
        plant.save(list);
        return list;
    }

    private static Standing standing(Plan plan, Worker worker) {
        return Objects.requireNonNull(standingOf(plan, worker));
    }
}
