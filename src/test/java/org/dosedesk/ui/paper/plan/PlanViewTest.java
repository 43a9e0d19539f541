package org.dosedesk.ui.paper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.CampaignStory;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanViewTest {
    private static final LocalDate FIRST = CampaignPlant.DAY.plusDays(3);
    private static final LocalDate SECOND = CampaignPlant.DAY.plusDays(10);

    private final DressedStage stage = new DressedStage();
    private final Visits visits = new Visits();
    private final CampaignPlant plant = new CampaignPlant();

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInEachLanguage(ReferenceCampaign campaign, Language language) {
        Register register = campaign.register();
        CampaignStory.in(register, ReferenceCampaign.DAY);
        Scene scene = show(register, language, Theme.LIGHT);
        stage.press(KeyCode.DOWN, false);
        stage.press(KeyCode.RIGHT, false);
        Pictures.save(scene, "plan-" + campaign.picture(), language);
        assertThat(stage.node("#planSum", Label.class).getText()).contains("=");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutACampaignItSaysHowToBegin(Language language) {
        Pictures.save(show(ReferenceCampaign.TWIN.register(), language, Theme.DARK), "plan-none", language);
        assertThat(stage.node("#noCampaign", Label.class).isVisible()).isTrue();
        assertThat(stage.node("#newRoute", MenuButton.class).isDisabled()).isTrue();
        stage.run(stage.node("#newCampaign", Button.class)::fire);
        assertThat(visits.asked).containsExactly("new campaign");
        assertThat(stage.node("#openCampaign", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aShiftIsMovedByKeyboardAndGivenBack() {
        Worker one = plant.dueOn(FIRST.minusDays(20), "А");
        Worker other = plant.dueOn(FIRST.minusDays(20), "дневная");
        plant.visit(FIRST, null);
        Visit second = plant.visit(SECOND, null);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        assertThat(sum()).isEqualTo("Due 2 = on a route 2 + unassigned 0");
        assertThat(grid(1, "route1")).isEqualTo("0/2");
        assertThat(grid(2, "route1")).isEqualTo("0/1");

        go(2, "route1");
        moveTo("2");
        assertThat(CampaignPlant.route(plant.plan(), one)).isEqualTo(second.number());
        assertThat(CampaignPlant.route(plant.plan(), other)).isEqualTo(1);
        assertThat(grid(2, "route2")).isEqualTo("0/1");

        go(2, "route2");
        stage.press(KeyCode.DELETE, false);
        assertThat(CampaignPlant.route(plant.plan(), one)).isEqualTo(1);
    }

    @Test
    void aPersonIsMovedFromTheNames() {
        plant.dueOn(FIRST.minusDays(20));
        Worker other = plant.dueOn(FIRST.minusDays(20));
        plant.visit(FIRST, null);
        plant.visit(SECOND, null);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);

        go(1, "route1");
        stage.press(KeyCode.ENTER, false);
        stage.press(KeyCode.DOWN, false);
        assertThat(names().getSelectionModel().getSelectedItems()).hasSize(1);
        moveTo("0");
        assertThat(CampaignPlant.route(plant.plan(), other)).isEqualTo(-1);
        assertThat(sum()).isEqualTo("Due 2 = on a route 1 + unassigned 1");

        go(1, "unassigned");
        stage.press(KeyCode.ENTER, false);
        assertThat(stage.node("#planWhy", Label.class).getText()).contains("moved by hand");
        stage.press(KeyCode.ENTER, false);
        assertThat(visits.worker).isEqualTo(other.id());
    }

    @Test
    void aPileIsToldAtOnceAndAnswersAreNoted() {
        plant.dueOn(FIRST.minusDays(20));
        plant.dueOn(FIRST.minusDays(20));
        plant.visit(FIRST, null);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        assertThat(stage.node("#planTelling", Label.class).getText()).isEqualTo("Not told: 2 · Tell again: 0");

        go(0, "route1");
        choose("#tellThem", 0);
        assertThat(grid(0, "route1")).isEqualTo("2/2");
        assertThat(stage.node("#planTelling", Label.class).getText()).isEqualTo("Not told: 0 · Tell again: 0");

        stage.press(KeyCode.ENTER, false);
        choose("#noteAnswer", 3);
        assertThat(sum()).isEqualTo("Due 2 = on a route 1 + unassigned 1");
        assertThat(stage.node("#planOtherwise", MenuButton.class).getText()).isEqualTo("Told otherwise: 1");
        assertThat(stage.node("#planOtherwise", MenuButton.class)
                        .getItems()
                        .getFirst()
                        .getText())
                .contains("answered");
    }

    @Test
    void routesAreMadeAndOpenedByKeys() {
        plant.dueOn(FIRST.minusDays(20));
        plant.visit(FIRST, null);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);

        go(0, "route1");
        stage.press(KeyCode.F2, false);
        choose("#newRoute", 1);
        stage.run(stage.node("#openCampaign", Button.class)::fire);
        assertThat(visits.asked).containsExactly("edit route 1", "new TRIP", "edit campaign");
    }

    @Test
    void theListOfARouteIsPrepared() {
        plant.dueOn(FIRST.minusDays(20));
        plant.dueOn(FIRST.minusDays(20));
        plant.visit(FIRST, 1);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);

        go(0, "route1");
        stage.run(
                () -> stage.node("#routeLists", MenuButton.class).getOnShowing().handle(null));
        choose("#routeLists", 0);
        assertThat(visits.asked).containsExactly("list of 1");
        assertThat(Objects.requireNonNull(visits.routeList).day()).isEqualTo(FIRST);
    }

    @Test
    void theFootSaysHowFarTheTargetIs() {
        plant.dueOn(FIRST.minusDays(20));
        plant.dueOn(FIRST.minusDays(20));
        Worker third = plant.dueOn(FIRST.minusDays(20));
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        Label target = stage.node("#planTarget", Label.class);
        assertThat(target.getText()).isEqualTo("Revaccinated: 0 of 3 (0.0%), target 60%");

        stage.run(() ->
                plant.save(SomeDose.of(third, "vero-cell", CampaignPlant.DAY).dose()));
        assertThat(target.getText()).isEqualTo("Revaccinated: 1 of 3 (33.3%), target 60%");
    }

    @Test
    void aPaperIsAboutTheRouteThatIsChosen() {
        plant.dueOn(FIRST.minusDays(20));
        plant.visit(FIRST, 1);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);

        choose("#planPapers", 1);
        go(0, "route1");
        choose("#planPapers", 4);
        assertThat(visits.asked).containsExactly("paper SIGNING", "paper LETTER of 1");
    }

    @Test
    void theFootSaysWhatCameOfRoutes() {
        Worker came = plant.dueOn(FIRST.minusDays(20));
        plant.dueOn(FIRST.minusDays(20));
        plant.residence(CampaignPlant.DAY);
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        MenuButton outcomes = stage.node("#planOutcomes", MenuButton.class);
        assertThat(outcomes.isDisabled()).isTrue();

        stage.run(() -> {
            plant.tellAll();
            plant.save(SomeDose.of(came, "vero-cell", CampaignPlant.DAY).dose());
            outcomes.getOnShowing().handle(null);
        });
        assertThat(outcomes.isDisabled()).isFalse();
        assertThat(outcomes.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("1 · 25.02.2022 Residence\ntold 2, came 1, came unlisted 0, absent 0, refused 0, "
                        + "not admitted 0, vaccinated elsewhere 0, postponed 0, not entered yet 1");
    }

    @Test
    void theFirstCampaignIsGoneOnWithByKeyboard() {
        Register register = ReferenceCampaign.TWIN.register();
        show(register, Language.ENGLISH, Theme.LIGHT);
        stage.run(() -> CampaignStory.in(register, ReferenceCampaign.DAY));
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void aSaveElsewhereIsSeen() {
        plant.dueOn(FIRST.minusDays(20));
        show(plant.register, Language.ENGLISH, Theme.LIGHT);
        assertThat(sum()).endsWith("unassigned 1");

        stage.run(() -> plant.visit(FIRST, null));

        assertThat(sum()).endsWith("unassigned 0");
    }

    private Scene show(Register register, Language language, Theme theme) {
        Texts texts = new Texts(language);
        RulesInUse rules = new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19);
        PlanViewModel vm = new PlanViewModel(
                register,
                new KeepCampaigns(register, rules::vaccineGroup),
                new MakePlan(rules),
                new AsOfDay(new Today(register.clock())),
                new SameThread(),
                texts);
        return stage.show(
                theme,
                look -> new ViewLoader(texts)
                        .load(PlanView.class, () -> new PlanView(vm, visits, texts))
                        .root());
    }

    private void go(int row, String column) {
        stage.run(() -> {
            table().requestFocus();
            table().getColumns().stream()
                    .filter(one -> one.getId().equals(column))
                    .findFirst()
                    .ifPresent(one -> {
                        table().getSelectionModel().clearAndSelect(row, one);
                        table().getFocusModel().focus(row, one);
                    });
        });
    }

    private void moveTo(String number) {
        stage.press(KeyCode.F6, false);
        stage.run(() -> {
            ComboBox<PlanView.Destination> box = box();
            box.getItems().stream()
                    .filter(to -> (to.route() == null ? "0" : "" + to.route().number()).equals(number))
                    .findFirst()
                    .ifPresent(box::setValue);
            box.hide();
        });
    }

    private void choose(String menu, int item) {
        stage.run(() -> stage.node(menu, MenuButton.class).getItems().get(item).fire());
    }

    private String grid(int row, String column) {
        return table().getColumns().stream()
                .filter(one -> one.getId().equals(column))
                .map(one -> (String) one.getCellData(row))
                .findFirst()
                .orElse("no such column");
    }

    private String sum() {
        return stage.node("#planSum", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<CellRow> table() {
        return stage.node("#planTable", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<Standing> names() {
        return stage.node("#planNames", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanView.Destination> box() {
        return stage.node("#moveTo", ComboBox.class);
    }
}
