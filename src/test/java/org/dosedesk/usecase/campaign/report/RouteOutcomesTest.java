package org.dosedesk.usecase.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.report.RouteOutcome.Fate;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SiteListChoices;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is counted of each route.
class RouteOutcomesTest {
    private static final LocalDate DAY = CampaignPlant.DAY.plusDays(3);

    private final CampaignPlant plant = new CampaignPlant();
    private final ForecastScheduler scheduler =
            new ForecastScheduler(plant.rules, new Forecaster(), VaccineCatalogue.COVID_19);
    private final PrepareSiteList prepare = new PrepareSiteList(
            plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);

    private Worker due() {
        return plant.dueOn(CampaignPlant.DAY.minusDays(10));
    }

    private SiteList print(Route route, @Nullable Integer run, Worker... people) {
        return prepare.confirm(
                prepare.draft(
                        plant.station.id(),
                        route.day(),
                        Stream.of(people).map(Worker::id).collect(Collectors.toSet()),
                        false,
                        Progress.NONE),
                new SiteListChoices(
                        "",
                        TestPlant.vaccine("vero-cell"),
                        Language.RUSSIAN,
                        false,
                        Set.of(),
                        Map.of(),
                        new RouteOfList(route.id(), run)));
    }

    private void enter(SiteList list, Outcome... outcomes) {
        Attendance draft = new FindList(plant.register).open(list);
        for (int at = 0; at < outcomes.length; at++) {
            draft = draft.with(AttendanceRow.of(at + 1, list.rows().get(at).worker(), outcomes[at]));
        }
        new RecordAttendance(plant.register).enter(draft);
    }

    private RouteOutcome outcome(Route route) {
        return RouteOutcomes.of(plant.register.snapshot(), plant.campaign, DAY.plusDays(1), Night.ALMATY).stream()
                .filter(one -> one.route().id().equals(route.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyoneExpectedHasOneFate() {
        Worker[] people = Stream.generate(this::due).limit(6).toArray(Worker[]::new);
        Visit visit = plant.visit(DAY, null);
        plant.tellAll();
        SiteList list = print(visit, null, people);
        assertThat(outcome(visit).fates()).isEqualTo(Map.of(Fate.OPEN, 6));

        enter(
                list,
                Outcome.GIVEN,
                Outcome.ABSENT,
                Outcome.REFUSED,
                Outcome.NOT_ADMITTED,
                Outcome.UNWELL,
                Outcome.ALREADY_HAD);

        RouteOutcome outcome = outcome(visit);
        assertThat(outcome.told()).isEqualTo(6);
        assertThat(outcome.expected()).isEqualTo(6);
        assertThat(outcome.walkIns()).isZero();
        assertThat(outcome.fates())
                .isEqualTo(Map.of(
                        Fate.CAME, 1,
                        Fate.MISSED, 1,
                        Fate.REFUSED, 1,
                        Fate.NOT_ADMITTED, 1,
                        Fate.POSTPONED, 1,
                        Fate.ELSEWHERE, 1));
    }

    @Test
    void whoMissedARunAndCameOnTheNextIsCountedOnce() {
        Worker late = due();
        Worker stranger = due();
        Trip trip = plant.trip(
                DAY, plant.run(10, "bus", null, "08:00", "10:00"), plant.run(10, "bus", null, "11:00", "13:00"));
        SiteList first = print(trip, 1, late);
        enter(first, Outcome.ABSENT);
        Worker other = due();
        SiteList second = print(trip, 2, other);
        Attendance draft = new FindList(plant.register)
                .open(second)
                .with(AttendanceRow.given(2, late.id()))
                .with(AttendanceRow.given(3, stranger.id()));
        new RecordAttendance(plant.register).enter(draft);

        RouteOutcome outcome = outcome(trip);
        assertThat(outcome.told()).isZero();
        assertThat(outcome.fates()).isEqualTo(Map.of(Fate.CAME, 2));
        assertThat(outcome.walkIns()).isEqualTo(1);
    }

    @Test
    void whoWasSentElsewhereBeforeIsNotExpected() {
        Worker worker = due();
        Visit visit = plant.visit(DAY, null);
        Visit later = plant.visit(DAY.plusDays(7), null);
        plant.tellAll();
        plant.hand.place(plant.campaign, List.of(worker.id()), later.id(), null, "moved");
        assertThat(plant.tellAll()).extracting(Told::route).containsExactly(later.id());

        assertThat(outcome(visit).expected()).isZero();
        assertThat(outcome(later).fates()).isEqualTo(Map.of(Fate.OPEN, 1));
    }

    @Test
    void aPaperFromWhereTheyLiveIsComingAndADoseBeforeAVisitIsNot() {
        Worker atHome = due();
        Residence residence = plant.residence(DAY);
        plant.tellAll();
        Worker elsewhere = due();
        Visit visit = plant.visit(DAY, null);
        plant.tellAll();
        for (Worker worker : List.of(atHome, elsewhere)) {
            plant.save(SomeDose.of(worker, "vero-cell", CampaignPlant.DAY).dose());
        }

        assertThat(outcome(residence).fates()).isEqualTo(Map.of(Fate.CAME, 1));
        assertThat(outcome(visit).fates()).isEqualTo(Map.of(Fate.ELSEWHERE, 1));
    }

    @Test
    void theTargetIsReachedWithEnough() {
        Worker worker = due();
        due();
        CampaignTarget before = target();
        assertThat(before).isEqualTo(new CampaignTarget(new Share(0, 2), 60));
        assertThat(before.reached()).isFalse();

        plant.save(SomeDose.of(worker, "vero-cell", CampaignPlant.DAY).dose());
        assertThat(target().share()).isEqualTo(new Share(1, 2));
        assertThat(new CampaignTarget(new Share(3, 5), 60).reached()).isTrue();
        assertThat(new CampaignTarget(new Share(59, 100), 60).reached()).isFalse();
    }

    private CampaignTarget target() {
        return CampaignTarget.of(plant.register.snapshot(), plant.campaign, CampaignPlant.DAY, scheduler);
    }
}
