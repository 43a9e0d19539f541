package org.dosedesk.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.print.notice.NoticePdf;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Dialogs;
import org.dosedesk.ui.kit.FilePicker;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.notice.PrepareNotices;
import org.dosedesk.usecase.notice.PrintNotices;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.site.AssignClinic;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.SiteListChoices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @TempDir
    Path folder;

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private final OnePrinter printers = new OnePrinter();
    private final Visits visits = new Visits();
    private final Screen screen;
    private final ForecastScheduler scheduler =
            new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), VaccineCatalogue.COVID_19);
    private final PrepareSiteList people =
            new PrepareSiteList(plant.register, scheduler, day -> "rules", () -> VaccineCatalogue.COVID_19);
    private @Nullable Path target;
    private @Nullable NoticesViewModel shown;

    NoticesViewTest() throws Exception {
        screen = new Screen();
    }

    private static final class OnePrinter implements Printers {
        private int printed;
        private boolean bothSides;
        private PaperException.@Nullable Reason failure;

        @Override
        public List<String> names() {
            return List.of("Office");
        }

        @Override
        public Optional<String> proposed() {
            return Optional.of("Office");
        }

        @Override
        public void print(byte[] pdf, String title, PrintWish wish) {
            if (failure != null) {
                throw new PaperException(failure, "told to fail");
            }
            bothSides = wish.bothSides();
            printed++;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        people();
        new AssignClinic(plant.register)
                .assign(plant.stationSite.id(), "Алматы қ. № 5 қалалық емханасы", LocalDate.of(2022, 1, 1));
        Scene scene = show(language);
        chooseSite();
        screen.run(() -> {
            model().form().room.set("Әкімшілік ғимараты, 1-қабат, 104-кабинет");
            model().form().minutes.set("10");
        });
        Pictures.save(scene, "notices", language);
        assertThat(model().form().clinic.get()).isEqualTo("Алматы қ. № 5 қалалық емханасы");
        assertThat(rows().getItems()).hasSize(13);

        screen.run(() -> model().previewingProperty().set(true));
        screen.settle();
        Pictures.save(scene, "notices-preview", language);
        assertThat(model().papers().preview().countProperty().get()).isPositive();

        screen.run(() -> model().previewingProperty().set(false));
        screen.run(() -> model().form().until.set("8"));
        Pictures.save(scene, "notices-problem", language);
        assertThat(screen.node("#hoursProblem", Label.class).isVisible()).isTrue();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDueIsSaid(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "notices-empty", language);
        chooseSite();

        assertThat(rows().getItems()).isEmpty();
        assertThat(screen.node("#savePdf", Button.class).isDisabled()).isTrue();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachPaperIsWrittenToAFile(NoticeKind kind) throws IOException {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        screen.run(() -> model().form().kind.set(kind));
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());

        assertThat(text(target)).contains("ЖЭО-9").contains("официальная форма");
        assertThat(visits.asked).isNotEmpty();
        assertThat(folder).isDirectoryContaining("glob:**notices.pdf");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theJournalCountsTheSlipsAndNamesNobody() {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        screen.run(() -> model().print(new PrinterChoice("Office", 1, 1, 9, false), "Извещения", made -> {}));

        List<String> details =
                plant
                        .store
                        .lines(List.of(
                                plant.store.seal().number() - 1,
                                plant.store.seal().number()))
                        .stream()
                        .map(JournalEntry::detail)
                        .toList();
        assertThat(details)
                .containsExactlyInAnyOrder("Извещения · 13", "Извещения, ЖЭО-9, 25.02.2022 · 13 · notices.pdf");
    }

    @Test
    void theSpaceBarLeavesSomebodyOutAndIsAskedAboutUntilItIsOnPaper() throws IOException {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        assertThat(model().unsaved()).isFalse();
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().select(0));
        screen.press(KeyCode.SPACE);

        assertThat(model().unsaved()).isTrue();
        assertThat(screen.node("#counts", Label.class).getText()).contains("Извещений: 12", "вручную 1");
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(model().unsaved()).isFalse();
        assertThat(text(target)).contains("№ 12").doesNotContain("№ 13");
    }

    @Test
    void allThoseSelectedAreLeftOutAtOnceAndAskedAgain() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().selectRange(0, 5));
        screen.press(KeyCode.SPACE);
        assertThat(screen.node("#counts", Label.class).getText()).contains("Slips: 8");

        screen.press(KeyCode.SPACE);
        assertThat(screen.node("#counts", Label.class).getText()).contains("Slips: 13");
        assertThat(model().unsaved()).isFalse();
    }

    @Test
    void aDayThatIsOverIsSaidAndNotForbidden() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().day.set(TODAY.minusDays(1)));

        assertThat(screen.node("#hoursProblem", Label.class).getText()).contains("This day is over");
        assertThat(screen.node("#print", Button.class).isDisabled()).isFalse();
    }

    @Test
    void withoutADayNobodyIsAsked() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().day.set(null));

        assertThat(rows().getItems()).isEmpty();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @Test
    void looksWellInTheDark() {
        people();
        NoticesViewModel model = newModel();
        Texts texts = new Texts(Language.KAZAKH);
        Scene scene = new DressedStage().show(Theme.DARK, look -> load(texts, model));
        chooseSite();
        screen.run(() -> model.form().day.set(TODAY.minusDays(1)));
        Pictures.save(scene, "notices-dark", Language.KAZAKH);

        assertThat(scene.lookup("#hoursProblem").isVisible()).isTrue();
    }

    @Test
    void roomAndHoursAreRememberedForEachSiteOnceTheyAreOnPaper() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> {
            screen.node("#room", TextField.class).setText("Room 5");
            screen.node("#from", TextField.class).setText("8");
            screen.node("#minutes", TextField.class).setText("15");
        });
        assertThat(model().unsaved()).isTrue();
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(model().unsaved()).isFalse();

        screen.run(() -> model().form().choose(plant.damSite.id()));
        assertThat(screen.node("#room", TextField.class).getText()).isEmpty();
        show(Language.KAZAKH);
        chooseSite();
        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Room 5");
        assertThat(screen.node("#from", TextField.class).getText()).isEqualTo("8");
        assertThat(screen.node("#minutes", TextField.class).getText()).isEqualTo("15");
    }

    @Test
    void whatIsTypedStaysWhenTheLanguageChanges() {
        people();
        Texts texts = show(Language.ENGLISH, newModel());
        chooseSite();
        screen.run(() -> screen.node("#room", TextField.class).setText("Кабинет 7"));
        screen.run(() -> rows().getItems().getFirst().askedProperty().set(false));
        screen.run(() -> texts.speak(Language.KAZAKH));
        screen.show(() -> load(texts, model()));

        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Кабинет 7");
        assertThat(rows().getItems().getFirst().askedProperty().get()).isFalse();
        assertThat(model().unsaved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 13:00, '', FROM",
        "9:00, later, '', UNTIL",
        "9:00, 9:00, '', ORDER",
        "13:00, 9:00, '', ORDER",
        "9:00, 13:00, ten, MINUTES",
        "9:00, 13:00, -5, MINUTES",
        "9:00, 13:00, 241, MINUTES"
    })
    void hoursThatMakeNoSenseAreSaidAndPrintNothing(String from, String until, String minutes, Typed.Problem wrong) {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> {
            screen.node("#from", TextField.class).setText(from);
            screen.node("#until", TextField.class).setText(until);
            screen.node("#minutes", TextField.class).setText(minutes);
        });

        assertThat(model().form().typed().problem()).isEqualTo(wrong);
        assertThat(screen.node("#hoursProblem", Label.class).getText()).isNotBlank();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
        screen.run(() -> model().print(new PrinterChoice("Office", 1, 1, 9, false), "x", made -> {}));
        assertThat(printers.printed).isZero();
    }

    @Test
    void aPrinterThatIsGoneLosesNothing() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> screen.node("#room", TextField.class).setText("Room 5"));
        printers.failure = PaperException.Reason.PRINTER_GONE;
        screen.run(() -> model().print(new PrinterChoice("Office", 2, 1, 9, false), "x", made -> {}));

        assertThat(screen.node("#problem", Label.class).getText()).contains("no longer there");
        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Room 5");
        assertThat(model().unsaved()).isTrue();
        printers.failure = null;
        screen.run(() -> model().print(new PrinterChoice("Office", 2, 1, 9, false), "x", made -> {}));
        assertThat(printers.printed).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureOfAPaperIsASentence(PaperException.Reason reason) {
        people();
        show(Language.KAZAKH);
        chooseSite();
        printers.failure = reason;
        screen.run(() -> model().print(PrinterChoice.all("Office"), "x", made -> {}));

        assertThat(screen.node("#problem", Label.class).getText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"SLIPS, false", "BOARD, false", "LOG, true"})
    void onlyTheLogIsPrintedOnBothSides(NoticeKind kind, boolean bothSides) {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().kind.set(kind));
        screen.run(() -> model().print(new PrinterChoice("Office", 1, 1, 9, true), "x", made -> {}));

        assertThat(printers.printed).isEqualTo(1);
        assertThat(printers.bothSides).isEqualTo(bothSides);
    }

    @Test
    void aSavedListBringsItsPeopleItsDayAndItsSite() {
        people();
        SiteList list = savedList();
        Worker late = plant.worker("Жаңадан", "Келген", plant.boilers, plant.stationSite);
        course(late, LocalDate.of(2021, 6, 1));
        show(Language.RUSSIAN);
        chooseSite();
        assertThat(rows().getItems()).hasSize(14);
        screen.run(() -> model().form().list.set(list));

        assertThat(rows().getItems()).hasSize(13);
        assertThat(model().form().day.get()).isEqualTo(TODAY.plusDays(3));
        screen.run(() -> plant.dose(rows().getItems().getFirst().worker(), "vero-cell", TODAY));
        assertThat(rows().getItems()).hasSize(12);
        assertThat(screen.node("#counts", Label.class).getText()).contains("уже не пора: 1");

        screen.run(() -> model().form().choose(plant.damSite.id()));
        assertThat(model().form().list.get()).isNull();
    }

    @Test
    void timesGoShiftByShift() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> screen.node("#minutes", TextField.class).setText("10"));

        List<String> first = times("А");
        List<String> second = times("Б");
        assertThat(first).hasSizeGreaterThan(3);
        assertThat(second).isNotEmpty();
        assertThat(first.getLast()).isLessThan(second.getFirst());
    }

    private List<String> times(String shift) {
        return rows().getItems().stream()
                .filter(row -> row.worker().shift().equals(shift))
                .map(row -> row.slipProperty().get().time())
                .sorted()
                .toList();
    }

    private SiteList savedList() {
        return people.confirm(
                people.draft(plant.stationSite.id(), TODAY.plusDays(3), Set.of(), false, Progress.NONE),
                new SiteListChoices("№ 5 емхана", null, Language.KAZAKH, true, Set.of()));
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
        Worker other = plant.worker("Әбенов", "Ерлан", plant.turbines, plant.stationSite);
        course(other, LocalDate.of(2021, 6, 1));
        plant.register.save(List.of(new Change(other, employed(other, "Турбина машинисі", "Б"))));
        Worker foreman = plant.worker("Сейітов", "Нұрлан", plant.boilers, plant.stationSite);
        plant.register.save(List.of(new Change(foreman, employed(foreman, "Начальник смены", "А"))));
    }

    private static Worker employed(Worker worker, String position, String shift) {
        return new Worker(
                worker.id(),
                worker.personnelNumber(),
                worker.name(),
                worker.iin(),
                worker.birthDate(),
                worker.sex(),
                worker.workshop(),
                worker.site(),
                position,
                shift,
                worker.phone(),
                worker.language(),
                worker.hired(),
                worker.left());
    }

    private void course(Worker worker, LocalDate second) {
        plant.dose(worker, "sputnik-v-1", second.minusDays(30));
        plant.dose(worker, "sputnik-v-2", second);
    }

    private void chooseSite() {
        screen.run(() -> model().form().choose(plant.stationSite.id()));
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Scene show(Language language) {
        NoticesViewModel model = newModel();
        Texts texts = new Texts(language);
        return screen.show(() -> load(texts, model));
    }

    private Texts show(Language language, NoticesViewModel model) {
        Texts texts = new Texts(language);
        screen.show(() -> load(texts, model));
        return texts;
    }

    private Parent load(Texts texts, NoticesViewModel model) {
        return new ViewLoader(texts)
                .load(NoticesView.class, () -> new NoticesView(model, texts, dialogs(texts), visits))
                .root();
    }

    private NoticesViewModel newModel() {
        NoticesViewModel model = new NoticesViewModel(
                people,
                new PrepareNotices(plant.register, scheduler),
                new PrintNotices(new NoticePdf(), printers, plant.register.journal()),
                new PdfPreview(),
                settings,
                new SameThread());
        shown = model;
        return model;
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

    private NoticesViewModel model() {
        return Objects.requireNonNull(shown);
    }

    @SuppressWarnings("unchecked")
    private TableView<NoticeRow> rows() {
        return screen.node("#rows", TableView.class);
    }
}
