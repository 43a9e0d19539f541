package org.dosedesk.ui.paper.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.Fits;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.combo.Ticks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouteViewTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final Visits visits = new Visits();
    private final List<String> asked = new ArrayList<>();
    private final Screen screen;
    private @Nullable RouteViewModel shown;
    private boolean answer;

    RouteViewTest() throws Exception {
        screen = new Screen();
        plant.save(new ClinicAssignment(
                Id.random(), plant.station.id(), plant.clinic.id(), CampaignPlant.DAY.minusDays(60), null, null));
    }

    private Scene show(Language language, Route.Kind kind) {
        Scene scene = screen.show(() -> {
            Texts texts = new Texts(language);
            RouteViewModel vm = new RouteViewModel(plant.register, plant.rules, new SameThread(), texts, visits);
            shown = vm;
            vm.begin(plant.campaign, kind);
            return new ViewLoader(texts)
                    .load(
                            RouteView.class,
                            () -> new RouteView(
                                    vm,
                                    visits,
                                    new RouteView.Questions(() -> ask("discard"), this::ask, this::ask),
                                    texts))
                    .root();
        });
        screen.run(() -> screen.node("#day", Node.class).requestFocus());
        return scene;
    }

    private boolean ask(String question) {
        asked.add(question);
        return answer;
    }

    private RouteViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private List<Route> routes() {
        return plant.routes.of(plant.campaign.id());
    }

    private String focus() {
        Node at = screen.node("#day", Node.class).getScene().getFocusOwner();
        return at.getId() == null ? "" : at.getId();
    }

    @Test
    void aVisitByTheKeyboardAlone() {
        show(Language.RUSSIAN, Route.Kind.VISIT);
        for (String typed : List.of("280222", "8", "1530", "60")) {
            typeAndGoOn(typed);
        }
        assertThat(focus()).isEqualTo("sites");
        screen.type("2");
        assertThat(vm().fields().clinic.get()).isEqualTo("Городская поликлиника № 5");
        screen.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(focus()).isEqualTo("state");
        screen.type("2");
        screen.press(KeyCode.ENTER);
        assertThat(routes()).singleElement().isInstanceOfSatisfying(Visit.class, visit -> {
            assertThat(visit.day()).isEqualTo(LocalDate.of(2022, 2, 28));
            assertThat(visit.sites()).containsExactly(new ServedSite(plant.station.id()));
            assertThat(visit.clinic()).isEqualTo(plant.clinic.id());
            assertThat(visit.opens()).isEqualTo(LocalTime.of(8, 0));
            assertThat(visit.closes()).isEqualTo(LocalTime.of(15, 30));
            assertThat(visit.capacity()).isEqualTo(60);
            assertThat(visit.vaccines()).isEmpty();
            assertThat(visit.state()).isEqualTo(RouteState.AGREED);
        });
        assertThat(visits.asked).first().isEqualTo("back");
    }

    @Test
    void aTripOfThreeRunsByTheKeyboardAlone() {
        show(Language.RUSSIAN, Route.Kind.TRIP);
        screen.type("280222");
        run("КамАЗ 021", "12", "Ким В.", "9", "10");
        run(null, null, null, "1030", "1130");
        run(null, null, null, "12", "13");
        assertThat(focus()).isEqualTo("runs");
        assertThat(vm().fields().runs.all.get()).hasSize(3);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(routes()).singleElement().isInstanceOfSatisfying(Trip.class, trip -> {
            assertThat(trip.clinic()).isEqualTo(plant.clinic.id());
            assertThat(trip.runs())
                    .extracting(Run::departs)
                    .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(12, 0));
            assertThat(trip.runs()).allSatisfy(run -> {
                assertThat(run.vehicle()).isEqualTo("КамАЗ 021");
                assertThat(run.passengers()).isEqualTo(11);
                assertThat(run.driver()).isEqualTo("Ким В.");
                assertThat(run.pickUps()).containsExactly(new ServedSite(plant.station.id()));
            });
        });
    }

    // What is null is that of the run before.
    private void run(
            @Nullable String vehicle, @Nullable String seats, @Nullable String driver, String departs, String returns) {
        screen.press(KeyCode.INSERT);
        assertThat(focus()).isEqualTo("vehicle");
        typeAndGoOn(vehicle);
        typeAndGoOn(seats);
        typeAndGoOn(driver);
        screen.press(KeyCode.ENTER);
        assertThat(focus()).isEqualTo("pickUps");
        typeAndGoOn(vehicle == null ? null : "2");
        typeAndGoOn(departs);
        typeAndGoOn(returns);
    }

    private void typeAndGoOn(@Nullable String text) {
        if (text != null) {
            screen.type(text);
        }
        screen.press(KeyCode.ENTER);
    }

    @Test
    void keysOfTheTableOfRuns() {
        show(Language.ENGLISH, Route.Kind.TRIP);
        screen.run(() -> screen.node("#runs", Node.class).requestFocus());
        screen.press(KeyCode.ENTER);
        assertThat(focus()).isEqualTo("vehicle");
        screen.run(() -> {
            vm().fields().runs.seats.set("4");
            vm().fields().runs.add();
            screen.node("#runs", Node.class).requestFocus();
        });
        screen.press(KeyCode.UP);
        assertThat(vm().fields().runs.shown().get()).isZero();
        screen.press(KeyCode.F2);
        assertThat(focus()).isEqualTo("vehicle");
        screen.type("М");
        screen.press(KeyCode.ENTER);
        assertThat(vm().fields().runs.all.get().getFirst().vehicle()).isEqualTo("М");
        assertThat(screen.node("#runs", TableView.class).getSelectionModel().getSelectedIndex())
                .isZero();
        screen.run(() -> screen.node("#runs", Node.class).requestFocus());
        screen.press(KeyCode.DELETE);
        assertThat(vm().fields().runs.all.get()).hasSize(1);
        assertThat(screen.node("#removed", Node.class).isVisible()).isTrue();
        screen.pressCtrl(KeyCode.Z);
        assertThat(vm().fields().runs.all.get()).hasSize(2);
        assertThat(screen.node("#removed", Node.class).isVisible()).isFalse();
    }

    @Test
    void sitesAreTickedInTheOpenListToo() {
        show(Language.ENGLISH, Route.Kind.VISIT);
        CheckComboBox<?> sites = screen.node("#sites", CheckComboBox.class);
        screen.run(sites::requestFocus);
        screen.press(KeyCode.SPACE);
        assertThat(Ticks.isOpen(sites)).isTrue();
        screen.press(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(vm().fields().sites.get()).hasSize(1);
        screen.press(KeyCode.ESCAPE);
        assertThat(Ticks.isOpen(sites)).isFalse();
        assertThat(asked).isEmpty();
        assertThat(visits.asked).isEmpty();
        screen.run(sites::requestFocus);
        screen.press(KeyCode.ENTER);
        assertThat(focus()).isEqualTo("clinic");
    }

    @Test
    void aBoxShowsWhatIsTickedWhoeverTickedIt() {
        show(Language.ENGLISH, Route.Kind.VISIT);
        screen.run(() -> vm().fields().sites.set(Set.of(plant.station.id())));
        assertThat(shownInSites()).isEqualTo("ТЭЦ-2");
        screen.run(() -> vm().begin(plant.campaign, Route.Kind.VISIT));
        assertThat(shownInSites()).isEqualTo("None chosen");
    }

    private String shownInSites() {
        return screen.node("#sites", Node.class).lookupAll(".list-cell").stream()
                .map(cell -> ((ListCell<?>) cell).getText())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    @Test
    void aRouteIsCalledOffOnlyAfterAQuestion() {
        plant.dueOn(CampaignPlant.DAY);
        Visit visit = plant.visit(CampaignPlant.DAY, null);
        plant.tellAll();
        show(Language.ENGLISH, Route.Kind.VISIT);
        screen.run(() -> {
            vm().correct(plant.campaign, visit);
            vm().fields().state.set(RouteState.CALLED_OFF);
        });
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(asked).singleElement().asString().startsWith("Call off route No.\u00a01? 1 worker was told:");
        assertThat(routes()).containsExactly(visit);
        assertThat(vm().unsaved()).isTrue();
        answer = true;
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(routes()).extracting(Route::state).containsExactly(RouteState.CALLED_OFF);
    }

    @Test
    void escapeAsksOnlyWhenSomethingIsTyped() {
        show(Language.ENGLISH, Route.Kind.RESIDENCE);
        screen.type("2802");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).containsExactly("discard");
        assertThat(visits.asked).isEmpty();
        screen.run(() -> vm().begin(plant.campaign, Route.Kind.RESIDENCE));
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).hasSize(1);
        assertThat(visits.asked).containsExactly("back");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        for (int i = 0; i < 7; i++) {
            plant.dueOn(CampaignPlant.DAY);
        }
        plant.trip(LocalDate.of(2022, 2, 26), plant.run(12, "КамАЗ 021 AB 02", null, "09:30", "11:30"));
        Scene scene = show(language, Route.Kind.TRIP);
        screen.run(() -> {
            RouteFields fields = vm().fields();
            fields.day.set("26.02.2022");
            fields.vaccines.set(Set.of(TestPlant.vaccine("qazvac"), TestPlant.vaccine("vero-cell")));
            fields.capacity.set("40");
            Runs runs = fields.runs;
            runs.add();
            runs.vehicle.set("КамАЗ 021 AB 02");
            runs.driver.set("Ахметов Серік");
            runs.escort.set("Сапарова А.");
            runs.pickUps.set(Set.of(plant.station.id()));
            runs.departs.set("9:00");
            runs.returns.set("11:00");
            runs.add();
            runs.seats.set("");
            runs.departs.set("25");
        });
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(routes()).hasSize(1);
        Pictures.save(scene, "route-trip", language);
        assertThat(faults(scene)).isEmpty();

        screen.run(() -> {
            vm().begin(plant.campaign, Route.Kind.VISIT);
            vm().fields().day.set("01.05.2022");
            vm().fields().clinic.set("Поликлиника № 17");
            vm().fields().sites.set(Set.of(plant.station.id(), plant.cascade.id()));
            screen.node("#sites", Node.class).requestFocus();
        });
        screen.settle();
        Pictures.save(scene, "route-visit", language);
        assertThat(faults(scene)).isEmpty();
        screen.run(() -> vm().begin(plant.campaign, Route.Kind.RESIDENCE));
        screen.settle();
        Pictures.save(scene, "route-residence", language);
        assertThat(faults(scene)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSmallWindowShowsTheFieldThatIsTypedIn(Language language) {
        Scene scene = show(language, Route.Kind.TRIP);
        screen.run(() -> {
            scene.getWindow().setWidth(650);
            scene.getWindow().setHeight(400);
        });
        screen.settle();
        screen.press(KeyCode.INSERT, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        screen.settle();
        assertThat(focus()).isEqualTo("departs");
        Pictures.save(scene, "route-small", language);
        Node departs = screen.node("#departs", Node.class);
        Node save = screen.node("#save", Node.class);
        assertThat(departs.localToScene(departs.getLayoutBounds()).getMaxY())
                .isLessThan(save.localToScene(save.getLayoutBounds()).getMinY());
        List<String> found = faults(scene);
        screen.run(() -> {
            scene.getWindow().setWidth(1100);
            scene.getWindow().setHeight(760);
        });
        assertThat(found).isEmpty();
    }

    private List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        screen.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            faults.addAll(Fits.faults(scene));
        });
        return faults;
    }
}
