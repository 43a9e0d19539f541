package org.dosedesk.ui.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.store.table.Tables;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.numbers.coverage.report.ReportView;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.report.ReportPapers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageViewTest {
    private final DressedStage stage = new DressedStage();
    private final Visits visits = new Visits();
    private AsOfDay asOf = new AsOfDay(new Today(Clock.systemUTC()));
    private Register register = TestPlant.staffed().register;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInEachLanguage(ReferenceCampaign campaign, Language language) {
        register = campaign.register();
        Pictures.save(show(language, Theme.LIGHT), "coverage-" + campaign.picture(), language);
        assertThat(stage.node("#headline", Label.class).getText())
                .contains(String.valueOf(campaign.total().of(RevaccinationStatus.REVACCINATED)))
                .contains(campaign.picture());
        stage.run(() -> enter(sites(), row("ТЭЦ-3", sites()), 4));
        Pictures.save(stage.stage().getScene(), "coverage-names", language);
        assertThat(names().getItems()).hasSize(campaign == ReferenceCampaign.TWIN ? 5 : 47);
    }

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void looksWellInTheDark(ReferenceCampaign campaign, Language language) {
        register = campaign.register();
        Pictures.save(show(language, Theme.DARK), "coverage-" + campaign.picture() + "-dark", language);
        assertThat(units().getItems()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAndOneWorker(Language language) {
        TestPlant empty = new TestPlant();
        register = empty.register;
        Pictures.save(show(language, Theme.LIGHT), "coverage-0", language);
        assertThat(stage.node("#saveCounts", Button.class).isDisabled()).isTrue();

        stage.run(() -> empty.worker("1005", "Әбенова Ұлжан Өмірзаққызы", "1995-02-28", empty.repairShop));
        Pictures.save(show(language, Theme.LIGHT), "coverage-1", language);
        assertThat(stage.node("#headline", Label.class).getText()).contains("0");
        assertThat(units().getItems()).extracting(CountRow::hosted).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasLearntLaterHasItsNames(Language language) {
        register = learntLater();
        show(language, Theme.LIGHT);
        stage.run(() -> asOf.choose(LocalDate.of(2022, 1, 31)));
        stage.settle();
        Pictures.save(stage.stage().getScene(), "coverage-learnt", language);
        int now = revaccinated();
        stage.run(() -> stage.node("#then", RadioButton.class).fire());
        assertThat(revaccinated()).isEqualTo(now - 1);

        stage.run(() -> stage.node("#showLearnt", Button.class).fire());
        Pictures.save(stage.stage().getScene(), "coverage-learnt-names", language);
        assertThat(names().getItems()).hasSize(3);
        assertThat(names().getItems())
                .filteredOn(row -> row.then() != row.status())
                .extracting(NameRow::then, NameRow::status)
                .containsExactlyInAnyOrder(
                        tuple(RevaccinationStatus.DUE, RevaccinationStatus.REVACCINATED),
                        tuple(null, RevaccinationStatus.NO_DOSES),
                        tuple(RevaccinationStatus.INCOMPLETE, RevaccinationStatus.NO_DOSES));
    }

    @Test
    void everyNumberOpensItsNamesByKeyboard() {
        show(Language.ENGLISH, Theme.LIGHT);
        stage.run(() -> units().requestFocus());
        CountRow everyone = units().getItems().getFirst();
        for (int column = 0; column < 11; column++) {
            int at = column;
            stage.run(() -> {
                units().getSelectionModel()
                        .clearAndSelect(0, units().getColumns().get(at));
                units().getFocusModel().focus(0, units().getColumns().get(at));
            });
            stage.press(KeyCode.ENTER, false);
            assertThat(names().getItems()).as("column %s", column).hasSize(expected(everyone, column));
            stage.press(KeyCode.ESCAPE, false);
            assertThat(names().isVisible() && units().isFocused()).isTrue();
        }
    }

    @Test
    void arrowsGoFromNumberToNumber() {
        show(Language.ENGLISH, Theme.LIGHT);
        stage.run(() -> {
            units().requestFocus();
            units().getSelectionModel().clearAndSelect(0, units().getColumns().get(1));
        });
        stage.press(KeyCode.RIGHT, false);
        stage.press(KeyCode.DOWN, false);
        assertThat(units().getFocusModel().getFocusedCell().getColumn()).isEqualTo(2);
        assertThat(units().getFocusModel().getFocusedCell().getRow()).isEqualTo(1);
    }

    @Test
    void namesAreNarrowedOpenedAndSaved() throws Exception {
        show(Language.ENGLISH, Theme.LIGHT);
        stage.run(() -> enter(units(), 0, 1));
        stage.run(() -> stage.node("#searchNames", TextField.class).setText("әбенова"));
        assertThat(names().getItems()).hasSize(1);
        stage.run(() -> stage.node("#saveNames", Button.class).fire());
        assertThat(Files.readString(folder.resolve("saved.csv")))
                .contains("Әбенова")
                .doesNotContain("Цой");
        stage.run(() -> {
            names().requestFocus();
            names().getSelectionModel().select(0);
        });
        stage.press(KeyCode.ENTER, false);
        assertThat(visits.asked).contains("worker");
        assertThat(visits.worker)
                .isEqualTo(names().getItems().getFirst().worker().id());
    }

    @Test
    void bothTablesAreSaved() throws Exception {
        show(Language.ENGLISH, Theme.LIGHT);
        stage.run(() -> stage.node("#saveCounts", Button.class).fire());
        List<String> lines = Files.readAllLines(folder.resolve("saved.csv"));
        assertThat(lines)
                .hasSize(1 + units().getItems().size() + sites().getItems().size());
        assertThat(lines.get(1)).contains("48");
    }

    @ParameterizedTest
    @MethodSource("org.dosedesk.testkit.ReferenceCampaign#inLanguages")
    void theCampaignReportIsShownAndSaved(ReferenceCampaign campaign, Language language) throws Exception {
        register = campaign.register();
        show(language, Theme.LIGHT);
        stage.run(() -> stage.node("#coverageReport", Button.class).fire());
        Pictures.save(stage.stage().getScene(), "coverage-report-" + campaign.picture(), language);
        assertThat(stage.node("#reportPane", Parent.class).isVisible()).isTrue();
        stage.run(() -> stage.node("#savePdf", Button.class).fire());
        assertThat(Files.readString(folder.resolve("saved.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        stage.press(KeyCode.ESCAPE, false);
        assertThat(stage.node("#reportPane", Parent.class).isVisible()).isFalse();
        assertThat(units().isFocused()).isTrue();
    }

    private int expected(CountRow row, int column) {
        return switch (column) {
            case 0, 1 -> row.tally().total();
            case 2, 3 -> row.tally().of(RevaccinationStatus.REVACCINATED);
            default -> row.tally().of(CoverageText.REST.get(column - 4));
        };
    }

    /// On 1 March a dose of January was entered, another one voided, and a worker hired in January.
    private static Register learntLater() {
        TestPlant plant = TestPlant.staffed();
        MovedClock clock = new MovedClock(LocalDate.of(2022, 1, 10));
        Register register = Register.open(new MemoryStore(), clock, "Мейіргер", false);
        List<Change> all = new ArrayList<>();

        for (Class<? extends Entity> type : new Tables().types()) {
            plant.register.snapshot().all(type).forEach(record -> all.add(Change.add(record)));
        }
        register.save(all);
        clock.moveTo(LocalDate.of(2022, 3, 1));
        Worker akhmetov = worker(register, "1001");
        Dose half = register.snapshot().dosesOf(worker(register, "1008").id()).getFirst();
        register.save(List.of(
                Change.add(TestPlant.dose(akhmetov, "qazvac", "2022-01-20")),
                new Change(half, half.voided(new Voided(clock.instant(), "Мейіргер", "қате"))),
                Change.add(SomeWorker.of(akhmetov.workshop(), akhmetov.site())
                        .number("3001")
                        .named(akhmetov.name())
                        .born(akhmetov.birthDate())
                        .sex(akhmetov.sex())
                        .as("", "")
                        .employed(LocalDate.of(2022, 1, 5), null)
                        .worker())));
        return register;
    }

    private static Worker worker(Register register, String number) {
        return register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Scene show(Language language, Theme theme) {
        Texts texts = new Texts(language);
        SameThread background = new SameThread();
        ReportViewModel report = new ReportViewModel(
                new ReportPapers(register, day -> "COVID-19 KZ 2021-12-15", new CoverageReportPdf()),
                new TestPrinters().counter(register.journal()),
                background,
                texts);
        asOf = new AsOfDay(new Today(register.clock()));
        CoverageViewModel vm = new CoverageViewModel(
                register,
                new CoverageOfDay(
                        register,
                        new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19),
                        () -> VaccineCatalogue.COVID_19),
                report,
                new CsvTableWriter(),
                asOf,
                background);
        ViewLoader views = new ViewLoader(texts);
        return stage.show(theme, look -> {
            Parent names = views.load(NamesView.class, () -> new NamesView(vm, visits, this::save, texts))
                    .root();
            Dialogs dialogs = new Dialogs(texts, stage.stage(), new SavingPicker(folder.resolve("saved.pdf")));
            Parent paper = views.load(ReportView.class, () -> new ReportView(report, dialogs, visits, texts))
                    .root();
            return views.load(CoverageView.class, () -> new CoverageView(vm, names, paper, visits, this::save, texts))
                    .root();
        });
    }

    private Optional<Path> save(String suggested) {
        assertThat(suggested).endsWith(".csv");
        return Optional.of(folder.resolve("saved.csv"));
    }

    private int revaccinated() {
        return Objects.requireNonNull(units().getItems().getFirst()).tally().of(RevaccinationStatus.REVACCINATED);
    }

    private static void enter(TableView<CountRow> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static int row(String name, TableView<CountRow> table) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError("no line " + name);
    }

    @SuppressWarnings("unchecked")
    private TableView<CountRow> units() {
        return stage.node("#units", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<CountRow> sites() {
        return stage.node("#sites", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private TableView<NameRow> names() {
        return stage.node("#namesTable", TableView.class);
    }

    /// Always saves to one file.
    private record SavingPicker(Path file) implements FilePicker {
        @Override
        public List<Path> open(Window owner, String title, List<Sort> sorts) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
            return Optional.of(file);
        }
    }
}
