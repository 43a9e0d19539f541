package org.dosedesk.ui.paper.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.campaign.route.OfferedVaccine;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteViewModelTest {
    private static final LocalDate FRIDAY = CampaignPlant.DAY;

    private final CampaignPlant plant = new CampaignPlant();
    private final Visits visits = new Visits();
    private final Texts texts = new Texts(Language.ENGLISH);
    private final RouteViewModel vm = new RouteViewModel(plant.register, plant.rules, new SameThread(), texts, visits);
    private final RouteFields fields = vm.fields();

    @Test
    void aVisitIsSavedAsTypedAndCanBeUndone() {
        vm.begin(plant.campaign, Route.Kind.VISIT);
        assertThat(vm.unsaved()).isFalse();
        assertThat(vm.titleText().getValue()).isEqualTo("New clinic visit");
        fields.day.set("2802");
        fields.sites.set(Set.of(plant.station.id()));
        fields.clinic.set("городская поликлиника №5");
        fields.opens.set("8");
        fields.closes.set("1530");
        fields.capacity.set("0");
        fields.vaccines.set(Set.of(TestPlant.vaccine("qazvac")));
        assertThat(vm.unsaved()).isTrue();
        assertThat(vm.save()).isEmpty();

        Visit saved = only(Visit.class);
        assertThat(saved.day()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(saved.opens()).isEqualTo(LocalTime.of(8, 0));
        assertThat(saved.closes()).isEqualTo(LocalTime.of(15, 30));
        assertThat(saved.clinic()).isEqualTo(plant.clinic.id());
        assertThat(saved.capacity()).isZero();
        assertThat(saved.vaccines()).containsExactly(new OfferedVaccine(TestPlant.vaccine("qazvac")));
        assertThat(saved.sites()).containsExactly(new ServedSite(plant.station.id()));
        assertThat(visits.asked).containsExactly("back", "notice: Route saved: Clinic visit No.\u00a01");
        assertThat(vm.unsaved()).isFalse();

        Objects.requireNonNull(visits.undo).run();
        assertThat(plant.routes.of(plant.campaign.id())).isEmpty();
    }

    @Test
    void aNewClinicIsSaidAndMadeWithTheRoute() {
        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.day.set("2802");
        fields.clinic.set("  Поликлиника  № 17 ");
        assertThat(mark(fields.clinic)).isEqualTo("New clinic: Поликлиника  № 17");
        vm.save();
        assertThat(plant.register.snapshot().all(Clinic.class))
                .extracting(Clinic::name)
                .containsExactlyInAnyOrder("Городская поликлиника № 5", "Поликлиника № 17");
        Visit saved = only(Visit.class);
        assertThat(saved.clinic()).isNotNull().isNotEqualTo(plant.clinic.id());
        assertThat(saved.capacity()).isNull();

        Objects.requireNonNull(visits.undo).run();
        assertThat(plant.routes.of(plant.campaign.id())).isEmpty();
    }

    @Test
    void whatIsSavedElsewhereIsForecastAnew() {
        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.day.set("2802");
        fields.sites.set(Set.of(plant.station.id()));
        assertThat(vm.preview().forecastTexts().getValue()).containsExactly("The plan sends 0 workers here.");
        plant.dueOn(FRIDAY);
        assertThat(vm.preview().forecastTexts().getValue()).first().isEqualTo("The plan sends 1 worker here.");
    }

    @Test
    void theClinicOfTheSitesIsProposedButNeverOverATypedOne() {
        plant.save(new ClinicAssignment(
                Id.random(), plant.station.id(), plant.clinic.id(), FRIDAY.minusDays(60), null, null));
        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.day.set("2802");
        fields.sites.set(Set.of(plant.station.id()));
        assertThat(fields.clinic.get()).isEqualTo("Городская поликлиника № 5");
        vm.discard();

        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.clinic.set("Поликлиника № 17");
        fields.day.set("2802");
        fields.sites.set(Set.of(plant.station.id()));
        assertThat(fields.clinic.get()).isEqualTo("Поликлиника № 17");
        assertThat(vm.preview().clashTexts().getValue())
                .containsExactly("ТЭЦ-2: another clinic serves this site on this day: Городская поликлиника № 5.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day | 31.02.2022 | This is not a date",
                "opens | 25 | This is not a time",
                "closes | 8:75 | This is not a time",
                "capacity | -3 | whole number from 0",
                "capacity | много | whole number from 0"
            })
    void whatCannotBeReadIsSaidAndBlocks(String name, String typed, String sentence) {
        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.day.set("2802");
        Field<String> field = switch (name) {
            case "day" -> fields.day;
            case "opens" -> fields.opens;
            case "closes" -> fields.closes;
            default -> fields.capacity;
        };
        field.set(typed);
        assertThat(mark(field)).contains(sentence);
        assertThat(vm.save()).contains(field);
        assertThat(plant.routes.of(plant.campaign.id())).isEmpty();
    }

    @Test
    void aDayOutsideTheCampaignIsSaidAndAllowed() {
        vm.begin(plant.campaign, Route.Kind.RESIDENCE);
        assertThat(vm.save()).contains(fields.day);
        assertThat(mark(fields.day)).isEqualTo("Enter the day.");
        fields.day.set("010522");
        fields.sites.set(Set.of(plant.station.id()));
        assertThat(mark(fields.day)).isEqualTo("This is outside the campaign: 25.02.2022 – 31.03.2022.");
        fields.day.set("010222");
        assertThat(mark(fields.day)).contains("This day is over");
        fields.day.set("010522");
        assertThat(vm.save()).isEmpty();
        assertThat(only(Residence.class).day()).isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    void aTripOfThreeRunsWithSeatsAndClashes() {
        Worker driver = plant.dueOn(FRIDAY);
        vm.begin(plant.campaign, Route.Kind.TRIP);
        fields.day.set("2602");
        Runs runs = fields.runs;
        assertThat(mark(runs.all)).contains("no runs yet");
        runs.add();
        runs.vehicle.set("КамАЗ 021");
        runs.seats.set("12");
        runs.driver.set(driver.name().full());
        runs.escort.set("Г. Ли");
        runs.pickUps.set(Set.of(plant.station.id()));
        runs.departs.set("9");
        runs.returns.set("1130");
        assertThat(vm.runText().getValue())
                .contains("Seats: 12, for passengers: 10.")
                .contains("The driver is on the roster");
        runs.add();
        assertThat(runs.vehicle.get()).isEqualTo("КамАЗ 021");
        assertThat(runs.departs.get()).isEmpty();
        runs.departs.set("1115");
        runs.returns.set("13");
        assertThat(vm.preview().clashTexts().getValue())
                .contains(
                        "26.02.2022 is a weekend day.",
                        "Run 2: the vehicle is on another run at the same time (this trip).",
                        "Run 1: the driver is on another run at the same time (this trip).");
        runs.add();
        runs.departs.set("14");
        runs.returns.set("16");
        runs.show(0);
        assertThat(runs.returns.get()).isEqualTo("1130");
        vm.save();

        Trip saved = only(Trip.class);
        assertThat(saved.runs())
                .extracting(Run::departs)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(11, 15), LocalTime.of(14, 0));
        assertThat(saved.runs()).allSatisfy(run -> {
            assertThat(run.passengers()).isEqualTo(10);
            assertThat(run.driving()).isEqualTo(driver.id());
            assertThat(run.pickUps()).containsExactly(new ServedSite(plant.station.id()));
        });
    }

    @Test
    void whatBlocksInARunThatIsNotShownIsSaidAtTheTable() {
        vm.begin(plant.campaign, Route.Kind.TRIP);
        fields.day.set("2802");
        fields.runs.add();
        fields.runs.departs.set("99");
        fields.runs.add();
        fields.runs.seats.set("4");
        assertThat(vm.save()).contains(fields.runs.all);
        assertThat(mark(fields.runs.all)).contains("Run 1");
    }

    @Test
    void aRunThatIsRemovedComesBackWithAllThatWasTyped() {
        Trip trip = plant.trip(
                FRIDAY, plant.run(12, "ГАЗ", null, "09:00", "11:00"), plant.run(4, "УАЗ", null, "12:00", "13:00"));
        vm.correct(plant.campaign, trip);
        Runs runs = fields.runs;
        assertThat(runs.vehicle.get()).isEqualTo("ГАЗ");
        runs.show(1);
        assertThat(vm.unsaved()).isFalse();
        runs.show(0);
        runs.escort.set("Г. Ли");
        runs.remove();
        assertThat(runs.all.get()).extracting(RunDraft::vehicle).containsExactly("УАЗ");
        assertThat(runs.vehicle.get()).isEqualTo("УАЗ");
        assertThat(vm.unsaved()).isTrue();
        runs.putBack();
        assertThat(runs.all.get()).extracting(RunDraft::escort).containsExactly("Г. Ли", "");
        vm.save();
        assertThat(only(Trip.class).runs()).extracting(Run::vehicle).containsExactly("ГАЗ", "УАЗ");
    }

    @Test
    void vehiclesAndDriversAreRemembered() {
        plant.trip(FRIDAY, plant.run(12, "ГАЗель 713", null, "09:00", "11:00"));
        vm.begin(plant.campaign, Route.Kind.TRIP);
        assertThat(vm.offers().vehicles()).containsExactly("ГАЗель 713");
        fields.runs.add();
        fields.runs.vehicle.set("ГАЗель 713");
        assertThat(fields.runs.seats.get()).isEqualTo("12");
    }

    @Test
    void thePlanIsForecastBeforeAnythingIsSaved() {
        for (int i = 0; i < 12; i++) {
            plant.dueOn(FRIDAY);
        }
        plant.dueOn(FRIDAY.plusDays(20));
        vm.begin(plant.campaign, Route.Kind.VISIT);
        fields.day.set("2802");
        fields.sites.set(Set.of(plant.station.id()));
        fields.vaccines.set(Set.of(TestPlant.vaccine("qazvac")));
        assertThat(vm.preview().forecastTexts().getValue())
                .containsExactly(
                        "The plan sends 12 workers here.",
                        "For 1 worker of these sites the dose does not count on this day yet.",
                        "Expect 11 doses: 10% usually do not come.",
                        "Vials: QazVac: 2 vials.");
        fields.capacity.set("5");
        assertThat(vm.preview().forecastTexts().getValue()).first().isEqualTo("The plan sends 5 workers here.");
        assertThat(plant.routes.of(plant.campaign.id())).isEmpty();
    }

    @Test
    void whoWasToldIsNamedBeforeARouteIsCalledOffOrMoved() {
        Worker worker = plant.dueOn(FRIDAY);
        Visit visit = plant.visit(FRIDAY, null);
        plant.tellAll();
        vm.correct(plant.campaign, visit);
        assertThat(vm.titleText().getValue()).isEqualTo("Clinic visit No.\u00a01");
        assertThat(vm.questions().callOff()).isEmpty();
        assertThat(vm.questions().tellAgain()).isEmpty();
        fields.day.set("2802");
        assertThat(vm.questions().tellAgain().orElseThrow())
                .contains("1 worker was told: " + worker.name().full());
        fields.state.set(RouteState.CALLED_OFF);
        assertThat(vm.questions().tellAgain()).isEmpty();
        assertThat(vm.questions().callOff().orElseThrow())
                .isEqualTo("Call off route No.\u00a01? 1 worker was told: "
                        + worker.name().full() + ".");
        vm.save();
        assertThat(only(Visit.class).state()).isEqualTo(RouteState.CALLED_OFF);
    }

    @Test
    void aRouteWithDosesIsNotCalledOffAndTheFormSaysWhy() {
        Worker worker = plant.dueOn(FRIDAY.minusDays(10));
        Visit visit = plant.visit(FRIDAY, null);
        given(visit, worker);
        vm.correct(plant.campaign, visit);
        fields.state.set(RouteState.CALLED_OFF);
        assertThat(vm.save()).isEmpty();
        assertThat(vm.form().failureText().getValue())
                .startsWith("The route cannot be called off: 1 dose was given on it.");
        assertThat(only(Visit.class)).isEqualTo(visit);
        assertThat(vm.unsaved()).isTrue();
    }

    @Test
    void nothingIsSavedWhenNothingWasChanged() {
        Visit visit = plant.visit(FRIDAY, 7);
        vm.correct(plant.campaign, visit);
        vm.save();
        assertThat(visits.asked).containsExactly("back");
        assertThat(plant.register.history(visit)).hasSize(1);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() {
        Visit visit = plant.visit(FRIDAY, 7);
        vm.correct(plant.campaign, visit);
        fields.capacity.set("9");
        plant.moved(visit, FRIDAY.plusDays(3));
        assertThat(vm.save()).isEmpty();
        assertThat(vm.form().failureText().getValue()).isNotEmpty();
        assertThat(vm.unsaved()).isTrue();
        assertThat(only(Visit.class).capacity()).isEqualTo(7);
    }

    @Test
    void sitesAndClinicsThatComeLaterAreOffered() {
        vm.begin(plant.campaign, Route.Kind.VISIT);
        Site later = new Site(Id.random(), "Капшагайская ГЭС", null);
        plant.save(later, new Clinic(Id.random(), "Поликлиника № 17"));
        assertThat(vm.offers().sites()).contains(later.id());
        assertThat(vm.offers().clinics()).contains("Поликлиника № 17");
    }

    // A list of the route came back with a dose on it.
    private void given(Visit visit, Worker worker) {
        SiteListRow row = new SiteListRow(
                1,
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                "",
                "Котельный цех",
                null,
                "",
                List.of(),
                RevaccinationStatus.DUE,
                FRIDAY);
        SiteList list = new SiteList(
                Id.random(),
                1,
                plant.station.id(),
                plant.station.name(),
                "",
                visit.day(),
                plant.campaign.vaccineGroup(),
                null,
                List.of(row),
                0,
                0,
                "А. Сапарова",
                plant.routes.now().at(),
                "",
                "ru",
                visit.id(),
                null);
        Dose dose = SomeDose.of(worker, "vero-cell", visit.day()).dose();
        plant.save(
                list,
                dose,
                new Attendance(
                        Attendance.idFor(list.id()),
                        list.id(),
                        true,
                        visit.day(),
                        dose.vaccine(),
                        "1",
                        null,
                        plant.clinic.id(),
                        "",
                        Place.AT_WORK,
                        null,
                        List.of(AttendanceRow.given(1, worker.id()).written(dose.id(), null)),
                        plant.routes.now()));
    }

    private <T extends Route> T only(Class<T> type) {
        List<Route> all = plant.routes.of(plant.campaign.id());
        assertThat(all).hasSize(1);
        return type.cast(all.getFirst());
    }

    private String mark(Field<?> field) {
        return Objects.requireNonNull(vm.form().mark(field).getValue()).text();
    }
}
