package org.dosedesk.ui.numbers.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.numbers.coming.ForecastComing;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComingViewTest {
    private final DressedStage stage = new DressedStage();
    private final Visits visits = new Visits();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInEachLanguage(ReferenceCampaign campaign, Language language) {
        Register register = campaign.register();
        Pictures.save(show(register, language, Theme.DARK), "coming-dark", language);
        Scene scene = show(register, language, Theme.LIGHT);
        Pictures.save(scene, "coming", language);
        assertThat(weeks().getItems()).hasSize(14);
        assertThat(orders().getItems()).hasSize(7);
    }

    @Test
    void nobodyHasNoOrders() {
        Pictures.save(show(new TestPlant().register, Language.KAZAKH, Theme.LIGHT), "coming-nobody", Language.KAZAKH);
        assertThat(orders().getItems()).isEmpty();
        assertThat(names().getItems()).isEmpty();
    }

    @Test
    void everyNumberOpensItsNamesByKeyboard() {
        show(TestPlant.staffed().register, Language.ENGLISH, Theme.LIGHT);
        for (int row = 0; row < weeks().getItems().size(); row++) {
            int at = row;
            stage.run(() -> {
                weeks().requestFocus();
                weeks().getSelectionModel()
                        .clearAndSelect(at, weeks().getColumns().getLast());
            });
            assertThat(names().getItems()).as("row %s", row).hasSize((Integer)
                    weeks().getColumns().getLast().getCellData(row));
        }
        assertThat(names().getItems()).isNotEmpty();
        stage.press(KeyCode.ENTER, false);
        stage.press(KeyCode.ENTER, false);
        assertThat(visits.worker).isEqualTo(names().getItems().getFirst().worker());
    }

    @Test
    void theArithmeticFollowsWhatIsTyped() {
        show(TestPlant.staffed().register, Language.ENGLISH, Theme.LIGHT);
        assertThat(stage.node("#known", Label.class).getText()).contains("10% assumed");
        stage.run(() -> {
            stage.node("#inVial", TextField.class).setText("10");
            stage.node("#noShows", TextField.class).setText("20");
        });
        assertThat(orders().getItems().getFirst()).contains("× 0.80 =").contains("÷ 10 =");
        stage.run(() -> stage.node("#inVial", TextField.class).setText("0"));
        assertThat(orders().getItems()).isEmpty();
        assertThat(stage.node("#problem", Label.class).getText()).contains("1 to 100");
        stage.run(() -> {
            stage.node("#inVial", TextField.class).setText("5");
            stage.node("#noShows", TextField.class).setText("101");
        });
        assertThat(stage.node("#problem", Label.class).getText()).contains("0 to 100");
        stage.run(() -> stage.node("#noShows", TextField.class).setText(""));
        assertThat(orders().getItems().getFirst()).contains("× 0.90 =");
    }

    @Test
    void theTableIsSaved() throws Exception {
        show(TestPlant.staffed().register, Language.ENGLISH, Theme.LIGHT);
        stage.run(stage.node("#saveComing", Button.class)::fire);
        assertThat(Files.readString(folder.resolve("saved.csv")))
                .contains("21.02.2022 – 27.02.2022")
                .contains("÷");
    }

    private Scene show(Register register, Language language, Theme theme) {
        Texts texts = new Texts(language);
        ComingViewModel vm = new ComingViewModel(
                register,
                new ForecastComing(
                        new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19),
                        () -> VaccineCatalogue.COVID_19),
                () -> VaccineCatalogue.COVID_19,
                new CsvTableWriter(),
                new MemorySettings(Settings.NONE),
                new SameThread());
        return stage.show(
                theme,
                look -> new ViewLoader(texts)
                        .load(
                                ComingView.class,
                                () -> new ComingView(
                                        vm, visits, name -> Optional.of(folder.resolve("saved.csv")), texts))
                        .root());
    }

    @SuppressWarnings("unchecked")
    private TableView<WeekRow> weeks() {
        return stage.node("#weekTable", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<DueWorker> names() {
        return stage.node("#comingNames", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ListView<String> orders() {
        return stage.node("#orders", ListView.class);
    }
}
