package org.dosedesk.ui.people.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Schedules schedules = new Schedules(
            plant.register, new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19));
    private final Visits visits = new Visits();
    private final Screen screen;

    DueViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        people();
        Pictures.save(show(language), "due", language);

        assertThat(table().getItems()).hasSize(24);
    }

    @ParameterizedTest
    @EnumSource
    void whileACampaignRunsTheRouteIsSaid(Language language) {
        people();
        show(language);
        assertThat(route().isVisible()).isFalse();
        screen.run(this::beginCampaign);
        assertThat(route().isVisible()).isTrue();
        assertThat(table().getItems())
                .extracting(row -> route().getCellData(row))
                .anyMatch(said -> said.startsWith("1 · 28.02.2022 09:00"));
        Scene scene = show(language);
        screen.run(() -> table().scrollToColumn(route()));
        Pictures.save(scene, "due-campaign", language);
    }

    private void beginCampaign() {
        Campaign campaign = new KeepCampaigns(plant.register, () -> VaccineCatalogue.COVID_19)
                .begin(TODAY, TODAY.plusDays(20), List.of(), 60, Campaign.HALF_OF_THE_CREW);
        KeepRoutes routes = new KeepRoutes(plant.register);
        routes.save(
                null,
                new Visit(
                        Id.random(),
                        campaign.id(),
                        1,
                        TODAY.plusDays(3),
                        LocalTime.of(9, 0),
                        LocalTime.of(16, 0),
                        null,
                        null,
                        List.of(),
                        List.of(new ServedSite(plant.stationSite.id())),
                        RouteState.PLANNED,
                        routes.now(),
                        null));
    }

    @SuppressWarnings("unchecked")
    private TableColumn<DueRow, String> route() {
        return (TableColumn<DueRow, String>) table().getColumns().stream()
                .filter(column -> "route".equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyRegisterSaysWhatToDo(Language language) {
        Pictures.save(show(language), "due-empty", language);

        assertThat(table().getItems()).isEmpty();
        assertThat(screen.node("#siteList", Button.class).isDisabled()).isTrue();
    }

    @Test
    void tickingAndOpeningByKeyboard() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        screen.press(KeyCode.SPACE);
        assertThat(table().getItems().getFirst().tickedProperty().get()).isTrue();
        screen.run(() -> screen.node("#siteList", Button.class).fire());
        screen.run(() -> table().requestFocus());
        screen.press(KeyCode.ENTER);

        Worker first = table().getItems().getFirst().worker();
        assertThat(visits.asked).containsExactly("site list", "worker");
        assertThat(visits.worker).isEqualTo(first.id());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLastReasonIsShownUntilADoseIsGiven(Language language) {
        people();
        Scene scene = show(language);
        Worker first = table().getItems().get(0).worker();
        Worker second = table().getItems().get(1).worker();
        Recorded recorded = new Recorded(Instant.EPOCH, "Мейіргер");
        screen.run(() -> plant.register.save(List.of(
                Change.add(new NotGiven(
                        Id.random(),
                        first.id(),
                        TODAY,
                        null,
                        NotGiven.Reason.POSTPONED,
                        null,
                        TODAY.plusDays(14),
                        "",
                        recorded,
                        null)),
                Change.add(new NotGiven(
                        Id.random(),
                        second.id(),
                        TODAY,
                        null,
                        NotGiven.Reason.ABSENT,
                        null,
                        null,
                        "",
                        recorded,
                        null)))));
        assertThat(outcome(0)).contains(DateText.show(TODAY.plusDays(14)));
        assertThat(outcome(1)).contains(DateText.show(TODAY));
        assertThat(outcome(2)).isEmpty();
        Pictures.save(scene, "due-outcomes", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theExemptAreShownWithWhatKeepsThemAway(Language language) {
        people();
        Scene scene = show(language);
        Worker first = table().getItems().get(0).worker();
        Worker second = table().getItems().get(1).worker();
        screen.run(() -> {
            plant.observation(first, "007", TODAY.minusDays(24));
            plant.observation(second, Observation.about("severe-reaction", "sputnik-v-1"), TODAY.minusDays(300));
        });
        assertThat(table().getItems()).hasSize(22);
        screen.run(() -> screen.node("#showExempt", CheckBox.class).fire());
        assertThat(table().getItems()).hasSize(24);
        screen.run(() -> table().getSelectionModel().select(0));
        assertThat(screen.node("#chosenHeld", Label.class).getText())
                .contains(DateText.show(TODAY.minusDays(24)))
                .contains(DateText.show(TODAY.minusDays(24).plusWeeks(16)));
        Pictures.save(scene, "due-exempt", language);
    }

    private String outcome(int row) {
        return (String) table().getColumns().stream()
                .filter(column -> "notGiven".equals(column.getId()))
                .findFirst()
                .orElseThrow()
                .getCellData(row);
    }

    private void people() {
        for (int i = 0; i < 24; i++) {
            boolean hosted = i % 4 == 3;
            Worker worker = plant.worker(
                    i % 2 == 0 ? "Мұхамеджанова-Қожахметова" : "Щербаков",
                    i % 2 == 0 ? "Гүлнәр Әбілқайырқызы" : "Семён",
                    hosted ? plant.hosted : i % 3 == 0 ? plant.hydro : plant.boilers,
                    hosted || i % 3 != 0 ? plant.stationSite : plant.damSite);
            LocalDate second = LocalDate.of(2021, 4, 20).plusDays(i * 5L);
            plant.dose(worker, "sputnik-v-1", second.minusDays(30));
            if (i % 6 != 5) {
                plant.dose(worker, "sputnik-v-2", second);
            }
        }
    }

    private Scene show(Language language) {
        schedules.computeAll(TODAY, Progress.NONE);
        Texts texts = new Texts(language);
        DueViewModel viewModel = new DueViewModel(
                plant.register,
                schedules,
                new CountCoverage(),
                Rules.RUNNING_PLAN,
                () -> VaccineCatalogue.COVID_19,
                new SameThread());
        return screen.show(() -> new ViewLoader(texts)
                .load(DueView.class, () -> new DueView(viewModel, texts, visits))
                .root());
    }

    @SuppressWarnings("unchecked")
    private TableView<DueRow> table() {
        return screen.node("#people", TableView.class);
    }
}
