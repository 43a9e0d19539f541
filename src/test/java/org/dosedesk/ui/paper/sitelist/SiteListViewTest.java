package org.dosedesk.ui.paper.sitelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SaveSiteListTable;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteListViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @TempDir
    Path folder;

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final TestPrinters printers = new TestPrinters("Office");
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable Path target;
    private @Nullable SiteListViewModel shown;
    private String group = VaccineCatalogue.COVID_19;

    SiteListViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        people();
        new AssignClinic(plant.register)
                .assign(plant.stationSite.id(), "Алматы қ. № 5 қалалық емханасы", LocalDate.of(2022, 1, 1));
        Scene scene = show(language);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        Pictures.save(scene, "sitelist", language);
        assertThat(model().form().clinic.get()).isEqualTo("Алматы қ. № 5 қалалық емханасы");
        assertThat(rows().getItems()).hasSize(12);

        screen.run(() -> model().paper().previewingProperty().set(true));
        screen.settle();
        Pictures.save(scene, "sitelist-preview", language);
        assertThat(model().paper().preview().countProperty().get()).isPositive();
        assertThat(model().paper().preview().imageProperty().get()).isNotNull();
    }

    @Test
    void aDayTypedWronglyStaysAndIsSaid() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        DatePicker day = screen.node("#day", DatePicker.class);
        screen.run(day::requestFocus);
        screen.run(() -> day.getEditor().setText("31.02.2022"));
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#clinic", ComboBox.class).isFocused()).isTrue();
        assertThat(day.getEditor().getText()).isEqualTo("31.02.2022");
        assertThat(((Label) screen.node("#dayMark", VBox.class).lookup("MarkLabel")).getText())
                .startsWith("This is not a date.");
        assertThat(rows().getItems()).isEmpty();
        screen.run(day::requestFocus);
        screen.run(() -> day.getEditor().setText("250222"));
        screen.press(KeyCode.ENTER);
        assertThat(day.getEditor().getText()).isEqualTo("25.02.2022");
        assertThat(rows().getItems()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDueIsSaid(Language language) {
        Scene scene = show(language);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        Pictures.save(scene, "sitelist-empty", language);

        assertThat(rows().getItems()).isEmpty();
        assertThat(screen.node("#savePdf", Button.class).isDisabled()).isTrue();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void afterABiteItSaysWhyThereIsNoList(Language language) {
        people();
        group = AfterBite.VACCINE_GROUP;
        Scene scene = show(language);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        Pictures.save(scene, "sitelist-after-bite", language);

        assertThat(rows().getItems()).isEmpty();
        assertThat(((Label) rows().getPlaceholder()).getText())
                .isEqualTo(new Texts(language).messages().get("common.after-bite"));
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @Test
    void savingGivesTheListItsNumberAndItsContentStays() throws IOException {
        people();
        show(Language.RUSSIAN);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().select(0));
        String taken = rows().getItems().getFirst().name();
        screen.press(KeyCode.SPACE);
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        SiteList saved = only();
        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.rows()).hasSize(11);
        assertThat(screen.node("#savedMark", Label.class).getText()).isEqualTo("Список №\u00a01 сохранён.");
        assertThat(text(target)).contains("ЖЭО-9").contains("№\u00a01");
        assertThat(rows().getItems().getFirst().name()).isEqualTo(taken);

        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(only()).as("the same list again").isEqualTo(saved);

        screen.run(() -> {
            Worker late = plant.worker("Жаңадан", "Келген", plant.boilers, plant.stationSite);
            course(late, LocalDate.of(2021, 6, 1));
        });
        assertThat(only()).isEqualTo(saved);
        screen.run(() -> model().open(saved));
        assertThat(model().savedProperty().get()).isEqualTo(saved);
    }

    @Test
    void changingSomethingAfterSavingBeginsAnotherList() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        screen.run(() -> model().form().maskIin.set(true));
        assertThat(model().savedProperty().get()).isNull();
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(plant.register.snapshot().all(SiteList.class))
                .extracting(SiteList::number)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aFileThatCannotBeWrittenKeepsTheListAndItsNumber() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        target = folder.resolve("no such folder").resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(screen.node("#problem", Label.class).getText()).contains("no such folder”");
        assertThat(only().number()).isEqualTo(1);
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(only().number()).isEqualTo(1);
        assertThat(target).exists();
    }

    @Test
    void theBoxSaysWhichListIsOpen() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, false), done -> {}));
        SiteList first = only();
        ComboBox<?> earlier = screen.node("#earlier", ComboBox.class);
        assertThat(earlier.getValue()).isEqualTo(first);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        assertThat(earlier.getValue()).as("a new draft").isNull();
        screen.run(() -> model().open(first));
        assertThat(earlier.getValue()).isEqualTo(first);
        assertThat(model().savedProperty().get()).isEqualTo(first);
    }

    @Test
    void aPrinterThatIsGoneLosesNothing() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        printers.failure = PaperException.Reason.PRINTER_GONE;
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 2, 1, 9, false), list -> {}));
        assertThat(screen.node("#problem", Label.class).getText()).contains("no longer available");
        printers.failure = null;
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 2, 1, 9, false), list -> {}));

        assertThat(printers.printed).hasSize(1);
        assertThat(only().number()).isEqualTo(1);
    }

    @Test
    void whoeverIsTakenOffAfterAPrinterFailedIsNotOnTheNextPaper() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        printers.failure = PaperException.Reason.PRINTER_GONE;
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, false), done -> {}));
        printers.failure = null;
        Worker off = rows().getItems().getFirst().candidate().worker();
        screen.run(() -> rows().getItems().getFirst().listedProperty().set(false));
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, false), done -> {}));

        assertThat(model().savedProperty().get()).satisfies(list -> {
            assertThat(list.number()).isEqualTo(2);
            assertThat(list.rows()).hasSize(11).noneMatch(row -> row.worker().equals(off.id()));
        });
    }

    @Test
    void aFullDiskSavesNothingAndSaysSo() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(screen.node("#problem", Label.class).getText()).contains("disk is full");
        assertThat(target).doesNotExist();
        assertThat(model().savedProperty().get()).isNull();
    }

    @Test
    void handPickedWorkersAloneAndThenEveryone() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        Worker first = rows().getItems().getFirst().candidate().worker();
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of(first.id())));
        assertThat(rows().getItems()).hasSize(1);
        assertThat(screen.node("#everyone", Button.class).isVisible()).isTrue();
        screen.run(() -> screen.node("#everyone", Button.class).fire());
        assertThat(rows().getItems()).hasSize(12);
    }

    @Test
    void aDoseSavedMeanwhileIsSeenAndTicksAreKept() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        Worker given = rows().getItems().get(1).candidate().worker();
        screen.run(() -> rows().getItems().getFirst().listedProperty().set(false));
        screen.run(() -> plant.dose(given, "vero-cell", TODAY));

        assertThat(rows().getItems()).hasSize(11);
        assertThat(rows().getItems().getFirst().listedProperty().get()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void showsWhoMayNotGetWhatAndWhoIsLeftOut(Language language) {
        people();
        Worker reacted = plant.worker("Абдуллина", "Роза", plant.boilers, plant.stationSite);
        course(reacted, LocalDate.of(2021, 6, 1));
        plant.exemption(reacted, "vero-cell", LocalDate.of(2021, 5, 12));
        Worker pregnant = plant.worker("Абдуллаева", "Сәуле", plant.boilers, plant.stationSite);
        course(pregnant, LocalDate.of(2021, 6, 1));
        plant.observation(pregnant, "fever", LocalDate.of(2022, 2, 24));
        Scene scene = show(language);
        Messages messages = Messages.of(language);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        offer("vero-cell");
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        screen.run(() -> rows().getItems().get(3).otherVaccineProperty().set(Id.ofCode("qazvac")));
        screen.settle();
        Pictures.save(scene, "sitelist-remarks", language);

        assertThat(remark(0)).contains("12.05.2021").contains(messages.get("sitelist.open-list", 1, "25.02.2022"));
        assertThat(screen.node("#counts", Label.class).getText())
                .contains(messages.get("sitelist.contraindicated", 1, messages.get("common.ground.fever") + " 1"));
        assertThat(screen.node("#leftOut", Button.class).isVisible()).isTrue();
        assertThat(new LeftOutText(messages)
                        .names(Objects.requireNonNull(model().draftProperty().get())
                                .leftOut()))
                .singleElement()
                .asString()
                .startsWith("Абдуллаева Сәуле, 17.05.1980");
    }

    @Test
    void changingTheVaccineWorksTheListOutAnewAndKeepsWhoWasTakenOff() {
        people();
        Worker exempt = plant.worker("Абдуллина", "Роза", plant.boilers, plant.stationSite);
        course(exempt, LocalDate.of(2021, 6, 1));
        plant.exemption(exempt, "vero-cell", LocalDate.of(2021, 5, 12));
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        offer("vero-cell");
        screen.run(() -> rows().getItems().get(1).listedProperty().set(false));
        assertThat(rows().getItems().getFirst().candidate().forbidden().keySet())
                .extracting(Vaccine::code)
                .containsExactly("vero-cell");

        screen.run(() -> plant.exemption(exempt, "qazvac", LocalDate.of(2021, 5, 12)));
        offer("qazvac");

        assertThat(rows().getItems().getFirst().candidate().forbidden().keySet())
                .extracting(Vaccine::code)
                .containsExactly("qazvac", "vero-cell");
        assertThat(rows().getItems().get(1).listedProperty().get()).isFalse();
    }

    @Test
    void aRowGetsAnotherVaccineByTheKeyboardButNoneThatItsWorkerMayNotGet() {
        Worker exempt = plant.worker("Абдуллина", "Роза", plant.boilers, plant.stationSite);
        course(exempt, LocalDate.of(2021, 6, 1));
        plant.exemption(exempt, "coronavac", LocalDate.of(2021, 5, 12));
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        offer("vero-cell");
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().select(0));
        ContextMenu menu = new VaccineMenu(model().form(), Messages.of(Language.ENGLISH))
                .menu(rows().getItems().getFirst());
        assertThat(menu.getItems()).extracting(MenuItem::getText).startsWith("As on the list: Vero Cell");
        assertThat(menu.getItems())
                .filteredOn(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .containsExactly("CoronaVac: medical exemption 12.05.2021");

        screen.press(KeyCode.ENTER);
        screen.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList()
                .forEach(open -> {
                    open.getItems().get(1).fire();
                    open.hide();
                }));
        assertThat(rows().getItems().getFirst().otherVaccineProperty().get()).isEqualTo(Id.ofCode("comirnaty"));
        target = folder.resolve("list.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(only().rows().getFirst().vaccine()).isEqualTo(Id.ofCode("comirnaty"));
        assertThat(only().vaccine()).isEqualTo(Id.ofCode("vero-cell"));
    }

    @Test
    void aVaccineAgainstAnotherDiseaseIsAnError() {
        people();
        show(Language.ENGLISH);
        screen.run(() -> model().begin(plant.stationSite.id(), Set.of()));
        offer("engerix-b");

        assertThat(screen.node("#problem", Label.class).getText())
                .isEqualTo("Engerix-B is against another disease (Hepatitis B). Choose another vaccine.");
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    private void offer(String code) {
        screen.run(() -> model().form().vaccine.set(plant.register.snapshot().get(Vaccine.class, Id.ofCode(code))));
    }

    @SuppressWarnings("unchecked")
    private String remark(int row) {
        return (String) rows().getColumns().get(5).getCellData(row);
    }

    private void people() {
        for (int i = 0; i < 12; i++) {
            Worker worker = plant.worker(
                    i % 2 == 0 ? "Мұхамеджанова-Қожахметова" : "Щербаков",
                    i % 2 == 0 ? "Гүлнәр" : "Семён",
                    i % 4 == 3 ? plant.hosted : plant.boilers,
                    plant.stationSite);
            course(worker, LocalDate.of(2021, 4, 20).plusDays(i * 5L));
        }
        Worker exempt = plant.worker("Абаев", "Абай", plant.boilers, plant.stationSite);
        course(exempt, LocalDate.of(2021, 6, 1));
        plant.waiver(exempt, Waiver.Kind.EXEMPTION, LocalDate.of(2022, 1, 1), null);
    }

    private void course(Worker worker, LocalDate second) {
        plant.dose(worker, "sputnik-v-1", second.minusDays(30));
        plant.dose(worker, "sputnik-v-2", second);
    }

    private SiteList only() {
        assertThat(plant.register.snapshot().count(SiteList.class)).isEqualTo(1);
        return plant.register.snapshot().all(SiteList.class).iterator().next();
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
        ForecastScheduler scheduler =
                new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
        SiteListViewModel model = new SiteListViewModel(
                new PrepareSiteList(
                        plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "Kazakhstan COVID-19", () -> group),
                new SiteListPdf(),
                new SaveSiteListTable(new TableFiles(), plant.register.journal()),
                printers.counter(plant.register.journal()),
                new SameThread(),
                texts);
        shown = model;
        return screen.show(() -> new ViewLoader(texts)
                .load(SiteListView.class, () -> new SiteListView(model, texts, dialogs(texts), dialogs(texts), visits))
                .root());
    }

    private Dialogs dialogs(Texts texts) {
        return new Dialogs(texts, new Stage(), new FilePicker() {
            @Override
            public List<Path> open(Window owner, String title, List<FilePicker.Sort> sorts) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Window owner, String title, String suggestedName, List<FilePicker.Sort> sort) {
                return Optional.ofNullable(target);
            }
        });
    }

    private SiteListViewModel model() {
        return Objects.requireNonNull(shown);
    }

    @SuppressWarnings("unchecked")
    private TableView<ListRow> rows() {
        return screen.node("#rows", TableView.class);
    }
}
