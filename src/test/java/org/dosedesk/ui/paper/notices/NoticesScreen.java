package org.dosedesk.ui.paper.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.notice.NoticePdf;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/// The screen for notices, on a plant where some are due.
abstract class NoticesScreen {
    static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @TempDir
    Path folder;

    final SamplePlant plant = new SamplePlant(TODAY);
    final MemorySettings settings = new MemorySettings(Settings.NONE);
    final TestPrinters printers = new TestPrinters("Office");
    final Visits visits = new Visits();
    final Screen screen;
    final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
    final PrepareSiteList people = new PrepareSiteList(
            plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);

    @Nullable Path target;

    @Nullable NoticesViewModel shown;

    NoticesScreen() throws Exception {
        screen = new Screen();
    }

    void people() {
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

    static Worker employed(Worker worker, String position, String shift) {
        return SomeWorker.like(worker).as(position, shift).worker();
    }

    void course(Worker worker, LocalDate second) {
        plant.dose(worker, "sputnik-v-1", second.minusDays(30));
        plant.dose(worker, "sputnik-v-2", second);
    }

    /// What is said about the fields of the head.
    String said() {
        return screen.node("#marks", VBox.class).lookupAll("MarkLabel").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    void chooseSite() {
        screen.run(() -> model().form().choose(plant.stationSite.id()));
    }

    static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    Scene show(Language language) {
        Texts texts = new Texts(language);
        NoticesViewModel model = newModel(texts);
        return screen.show(() -> load(texts, model));
    }

    Texts show(Language language, NoticesViewModel model) {
        Texts texts = new Texts(language);
        screen.show(() -> load(texts, model));
        return texts;
    }

    Parent load(Texts texts, NoticesViewModel model) {
        return new ViewLoader(texts)
                .load(NoticesView.class, () -> new NoticesView(model, texts, dialogs(texts), visits))
                .root();
    }

    NoticesViewModel newModel(Texts texts) {
        NoticesViewModel model = new NoticesViewModel(
                people,
                new PrepareNotices(plant.register, scheduler),
                new NoticePdf(),
                printers.counter(plant.register.journal()),
                settings,
                Rules.handOver(plant.register),
                new AsOfDay(new Today(plant.register.clock())),
                new SameThread(),
                texts);
        shown = model;
        return model;
    }

    Dialogs dialogs(Texts texts) {
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

    NoticesViewModel model() {
        return Objects.requireNonNull(shown);
    }

    @SuppressWarnings("unchecked")
    TableView<NoticeRow> rows() {
        return screen.node("#rows", TableView.class);
    }
}
