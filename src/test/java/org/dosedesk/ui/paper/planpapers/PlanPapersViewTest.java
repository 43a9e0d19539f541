package org.dosedesk.ui.paper.planpapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.testkit.CampaignPlant.DAY;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.print.PaperReading;
import org.dosedesk.print.campaign.CampaignPdf;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.PaperAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPapersViewTest {
    @TempDir
    Path folder = Path.of("");

    private final CampaignPlant plant = new CampaignPlant();
    private final PaperAnswers answers = new PaperAnswers();
    private final Screen screen;

    PlanPapersViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreShownBeforeTheyLeave(Language language) {
        plant.dueOn(DAY.minusDays(20));
        Route trip = plant.trip(DAY.plusDays(3), plant.run(9, "ПАЗ 111", null, "08:00", "09:45"));
        Scene scene = show(language, CampaignPaperKind.BOARDING, trip);
        assertThat(screen.node("#pageNumber", Label.class).getText()).isEqualTo("1 / 1");
        assertThat(screen.node("#noPaper", Label.class).isVisible()).isFalse();
        Pictures.save(scene, "plan-papers", language);
    }

    @Test
    void itIsAboutTheRouteChosenInThePlanAndAnotherKindFindsItsOwn() throws Exception {
        plant.dueOn(DAY.minusDays(20));
        plant.visit(DAY.plusDays(3), 1);
        Route trip = plant.trip(DAY.plusDays(5), plant.run(9, "ПАЗ 111", null, "08:00", "09:45"));
        show(Language.ENGLISH, CampaignPaperKind.LETTER, trip);
        assertThat(topics().getItems())
                .extracting(PlanPapersViewModel.Choice::label)
                .containsExactly("Clinic visit No.\u00a01, 28.02.2022", "Trip No.\u00a02, 02.03.2022");
        assertThat(topics().getValue().label()).startsWith("Trip");

        screen.run(() -> kinds().setValue(CampaignPaperKind.VEHICLES));

        assertThat(topics().getValue().label()).isEqualTo("Trips on 02.03.2022");
        screen.run(screen.node("#savePdf", Button.class)::fire);
        assertThat(String.join("", PaperReading.texts(Files.readAllBytes(folder.resolve("paper.pdf")))))
                .contains("ПАЗ111");
        assertThat(answers.suggested).containsExactly("Vehicle sheet and request - Trips on 02.03.2022.pdf");
    }

    @Test
    void aKindOfWhichThereIsNothingYetSaysSo() {
        plant.dueOn(DAY.minusDays(20));
        show(Language.ENGLISH, CampaignPaperKind.BOARDING, null);
        assertThat(screen.node("#noPaper", Label.class).isVisible()).isTrue();
        assertThat(topics().isDisabled()).isTrue();
        assertThat(screen.node("#savePdf", Button.class).isDisabled()).isTrue();
    }

    private Scene show(Language language, CampaignPaperKind kind, @Nullable Route route) {
        answers.file = folder.resolve("paper.pdf");
        return screen.show(() -> {
            Texts texts = new Texts(language);
            PlanPapersViewModel vm = new PlanPapersViewModel(
                    new CampaignPapers(plant.register, plant.rules, new CampaignPdf()),
                    new TestPrinters("Health post").counter(plant.register.journal()),
                    new SameThread(),
                    texts,
                    kind,
                    plant.plan(),
                    route);
            return new ViewLoader(texts)
                    .load(PlanPapersView.class, () -> new PlanPapersView(vm, answers, texts))
                    .root();
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CampaignPaperKind> kinds() {
        return screen.node("#paperKind", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PlanPapersViewModel.Choice> topics() {
        return screen.node("#paperTopic", ComboBox.class);
    }
}
