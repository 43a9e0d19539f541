package org.dosedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The ways into the forms for a campaign and its routes.
class CampaignScreensTest {
    private final CampaignPlant plant = new CampaignPlant();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void bothFormsOpenWithWhatTheyAreAbout() {
        Visit visit = plant.visit(LocalDate.of(2022, 2, 28), 20);
        new FxRobot().interact(() -> {
            Kit kit = Kits.of(new SameThread(), plant.register.clock());
            CampaignScreens screens = new CampaignScreens(
                    Desk.of(
                            plant.register,
                            Path.of("register"),
                            plant.rules,
                            new RuleBook(
                                    plant.register, BuiltInRuleSets.kazakhstan(), new XmlRuleTexts(), plant.rules)),
                    list -> {},
                    kit);
            assertThat(screens.screens())
                    .extracting(Screen::id)
                    .containsExactly(ScreenId.PLAN, ScreenId.CAMPAIGN, ScreenId.ROUTE);
            Parent campaign = root(screens.screens(), ScreenId.CAMPAIGN);
            Parent route = root(screens.screens(), ScreenId.ROUTE);

            assertThat(screens.campaign(null)).isTrue();
            assertThat(title(campaign)).isEqualTo("New campaign against COVID-19");
            assertThat(screens.campaign(plant.campaign)).isTrue();
            assertThat(title(campaign)).isEqualTo("Campaign against COVID-19");
            assertThat(screens.route(plant.campaign, null, Route.Kind.TRIP)).isTrue();
            assertThat(title(route)).isEqualTo("New trip");
            assertThat(screens.route(plant.campaign, visit, Route.Kind.VISIT)).isTrue();
            assertThat(title(route)).isEqualTo("Clinic visit No.\u00a01");
        });
    }

    private static Parent root(List<Screen> screens, ScreenId id) {
        return screens.stream()
                .filter(screen -> screen.id() == id)
                .findFirst()
                .orElseThrow()
                .load()
                .get();
    }

    private static String title(Parent root) {
        return ((Label) root.lookup("#title")).getText();
    }
}
