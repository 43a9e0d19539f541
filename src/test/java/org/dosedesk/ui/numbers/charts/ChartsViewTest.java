package org.dosedesk.ui.numbers.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.chart.Chart;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.print.charts.ChartsPdf;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.PaperAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.numbers.charts.ChartPapers;
import org.dosedesk.usecase.numbers.charts.WorkOutCharts;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsViewTest {
    private final DressedStage stage = new DressedStage();
    private final MemorySettings settings = new MemorySettings(Settings.NONE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInEachLanguage(ReferenceCampaign campaign, Language language) {
        Register register = campaign.register();
        ReferenceCampaign.Share third = campaign.unit("ТЭЦ-3");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Scene scene = show(register, language, theme);
            String name = "charts-" + theme.name().toLowerCase(Locale.ROOT);
            Pictures.save(scene, name + "-time", language);
            assertThat(values().getItems().getFirst())
                    .contains(
                            String.valueOf(campaign.total().of(RevaccinationStatus.REVACCINATED)), campaign.picture());
            stage.run(stage.node("#byUnit", RadioButton.class)::fire);
            stage.settle();
            Pictures.save(scene, name + "-units", language);
            assertThat(values().getItems())
                    .hasSize(10)
                    .anyMatch(line -> line.containsAll(
                            List.of(String.valueOf(third.revaccinated()), String.valueOf(third.whole()))));
            stage.run(stage.node("#dueBySite", RadioButton.class)::fire);
            stage.settle();
            Pictures.save(scene, name + "-due", language);
            assertThat(values().getItems()).hasSize(12);
        }
    }

    @Test
    void nobodyIsSaidInWordsAndOneUnitIsShown() {
        Scene scene = show(new TestPlant().register, Language.KAZAKH, Theme.LIGHT);
        Pictures.save(scene, "charts-nobody", Language.KAZAKH);
        assertThat(stage.stage().getScene().getRoot().lookupAll(".chart")).isEmpty();

        TestPlant one = new TestPlant();
        one.worker("1005", "Әбенова Ұлжан", "1990-01-01", one.boiler);
        scene = show(one.register, Language.KAZAKH, Theme.LIGHT);
        stage.run(stage.node("#byUnit", RadioButton.class)::fire);
        stage.settle();
        Pictures.save(scene, "charts-one", Language.KAZAKH);
        assertThat(values().getItems()).hasSize(2);
    }

    @Test
    void theTargetIsCheckedDrawnAndRemembered() {
        show(TestPlant.staffed().register, Language.ENGLISH, Theme.LIGHT);
        assertThat(stage.node("#plot .chart", Chart.class).lookupAll(".series1.chart-series-line"))
                .hasSize(1);
        stage.run(() -> stage.node("#target", TextField.class).setText("120"));
        assertThat(stage.node("#problem", Label.class).getText()).contains("1 to 100");
        assertThat(settings.settings().typed()).doesNotContainValue("120");
        stage.run(() -> stage.node("#target", TextField.class).setText("65 %"));
        assertThat(stage.node("#problem", Label.class).isVisible()).isFalse();
        assertThat(settings.settings().typed()).containsEntry("charts/target", "65 %");
        stage.run(() -> stage.node("#target", TextField.class).setText(""));
        assertThat(stage.node("#plot .chart", Chart.class).lookupAll(".series1.chart-series-line"))
                .isEmpty();
    }

    @Test
    void theTableIsSaved() throws Exception {
        show(TestPlant.staffed().register, Language.ENGLISH, Theme.LIGHT);
        stage.run(stage.node("#saveChart", Button.class)::fire);
        assertThat(Files.readString(folder.resolve("saved.csv")))
                .contains("25.02.2022")
                .contains("48");
    }

    private final PaperAnswers answers = new PaperAnswers();

    private Scene show(Register register, Language language, Theme theme) {
        Texts texts = new Texts(language);
        answers.file = folder.resolve("saved.pdf");
        ChartsViewModel vm = new ChartsViewModel(
                register,
                new WorkOutCharts(
                        register, new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19)),
                new CsvTableWriter(),
                new ChartPapers(register, new ChartsPdf()),
                new TestPrinters().counter(register.journal()),
                settings,
                new AsOfDay(new Today(register.clock())),
                new SameThread(),
                texts);
        return stage.show(
                theme,
                look -> new ViewLoader(texts)
                        .load(
                                ChartsView.class,
                                () -> new ChartsView(
                                        vm,
                                        new Visits(),
                                        name -> Optional.of(folder.resolve("saved.csv")),
                                        answers,
                                        texts))
                        .root());
    }

    @Test
    void theChartsAreSavedAsAPdfDocument() throws Exception {
        TestPlant plant = TestPlant.staffed();
        show(plant.register, Language.KAZAKH, Theme.LIGHT);
        stage.click("#savePdf");

        assertThat(new PdfPreview().pages(Files.readAllBytes(folder.resolve("saved.pdf"))))
                .isPositive();
        assertThat(plant.store.journal())
                .anySatisfy(row -> assertThat(row.detail()).contains("saved.pdf"));
    }

    @SuppressWarnings("unchecked")
    private TableView<List<String>> values() {
        return stage.node("#values", TableView.class);
    }
}
