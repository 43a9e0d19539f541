package org.dosedesk.ui.people.workercard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.CardAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.people.workercard.standing.StandingViewModel;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.schedule.ExplainAllGroups;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was decided about a worker's route, on the card.
class CardDecisionsViewTest {
    private final CampaignPlant plant = new CampaignPlant();
    private final Worker worker = plant.dueOn(CampaignPlant.DAY.minusDays(20));
    private final Visits visits = new Visits();
    private final Screen screen;

    CardDecisionsViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language) {
        Schedules schedules = new Schedules(
                plant.register, new ForecastScheduler(plant.rules, new Forecaster(), plant.rules.vaccineGroup()));
        schedules.computeAll(CampaignPlant.DAY, Progress.NONE);
        return screen.show(() -> {
            Texts texts = new Texts(language);
            AsOfDay day = new AsOfDay(new Today(plant.register.clock()));
            day.choose(CampaignPlant.DAY);
            StandingViewModel standing = new StandingViewModel(
                    plant.register,
                    new RunningPlan(new MakePlan(plant.rules), plant.rules::vaccineGroup),
                    day,
                    new SameThread(),
                    texts);
            WorkerCardViewModel vm = new WorkerCardViewModel(
                    plant.register,
                    schedules,
                    new ExplainAllGroups(plant.rules, new Forecaster())::schedules,
                    new SameThread(),
                    texts);
            vm.show(worker.id());
            return new ViewLoader(texts)
                    .load(
                            WorkerCardView.class,
                            () -> new WorkerCardView(
                                    vm,
                                    standing,
                                    visits,
                                    new CardHeader(
                                            new EmploymentViewModel(plant.register, new SameThread(), texts, visits),
                                            visits,
                                            new CardAnswers()),
                                    what -> Optional.of("Внесено дважды"),
                                    texts,
                                    HBox::new))
                    .root();
        });
    }

    private List<Node> lines() {
        return screen.node("#decisions", VBox.class).getChildren();
    }

    private static String said(Node line) {
        return ((Text) Objects.requireNonNull(line.lookup(".text"))).getText();
    }

    private void decide() {
        Trip trip = plant.trip(CampaignPlant.DAY.plusDays(3), plant.run(10, "ПАЗ 123", null, "09:15", "11:30"));
        plant.hand.place(plant.campaign, List.of(worker.id()), trip.id(), 1, "x");
        Told told = plant.tellAll().getFirst();
        plant.tell.answer(told, Told.Answer.COMES);
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        decide();
        Pictures.save(show(language), "worker-card-campaign", language);

        assertThat(lines()).hasSize(2);
        assertThat(screen.node("#route", Label.class).getText()).contains("28.02.2022 09:15");
    }

    @Test
    void eachIsSaidInWordsAndCanBeVoided() {
        decide();
        show(Language.ENGLISH);
        assertThat(lines())
                .extracting(CardDecisionsViewTest::said)
                .containsExactly(
                        "Told: 1 · 28.02.2022 09:15, run 1 · By a slip · Will come",
                        "Set by hand on 25.02.2022: 1 · 28.02.2022, run 1");
        assertThat(lines().getFirst().lookupAll(".button")).hasSize(1);

        screen.run(((Button) Objects.requireNonNull(lines().getFirst().lookup(".button")))::fire);
        assertThat(plant.register.snapshot().all(Told.class)).singleElement().matches(told -> !told.inForce());
        assertThat(screen.node("#route", Label.class).getText()).endsWith("not told");
        assertThat(screen.node("#history", VBox.class).getChildren())
                .filteredOn(Label.class::isInstance)
                .extracting(row -> ((Label) row).getText())
                .anyMatch(row -> row.contains("Told: 1 · 28.02.2022"));
    }

    @Test
    void whereNothingWasDecidedNothingIsSaid() {
        show(Language.ENGLISH);
        assertThat(screen.node("#decisionsTitle", Node.class).isVisible()).isFalse();
        assertThat(plant.register.snapshot().all(WorkerPlacement.class)).isEmpty();
    }
}
