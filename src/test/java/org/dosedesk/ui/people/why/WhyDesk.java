package org.dosedesk.ui.people.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.why.WhyPdf;
import org.dosedesk.testkit.PaperAnswers;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;

/// A worker of the sample plant, and the explanation of her schedules by the built-in rules.
final class WhyDesk {
    static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    final SamplePlant plant = new SamplePlant(TODAY);
    final Worker worker = plant.worker("Мұхамеджанова", "Гүлнәр", plant.boilers, plant.stationSite);
    final PaperAnswers asked = new PaperAnswers();
    final TestPrinters printers = new TestPrinters("Health post");
    private final Schedules schedules = new Schedules(plant.register, of("COVID-19"));

    WhyDesk() {
        asOf(TODAY);
    }

    void asOf(LocalDate day) {
        schedules.computeAll(day, Progress.NONE);
    }

    void observe(ObservationKind kind) {
        plant.register.save(List.of(Change.add(new Observation(
                Id.random(),
                worker.id(),
                kind.code(),
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Recorded(Instant.EPOCH, "Мейіргер"),
                null))));
    }

    WhyContent content(String group, Language language) {
        return viewModel(group, new Texts(language)).content();
    }

    WhyViewModel viewModel(String group, Texts texts) {
        return new WhyViewModel(
                plant.register,
                schedules,
                of(group),
                new WhyPdf(),
                printers.counter(plant.register.journal()),
                new SameThread(),
                texts,
                worker.id());
    }

    Scene show(Screen screen, WhyViewModel viewModel, Texts texts) {
        return screen.show(() -> new ViewLoader(texts)
                .load(WhyView.class, () -> new WhyView(viewModel, asked))
                .root());
    }

    private static ForecastScheduler of(String group) {
        return new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), group);
    }
}
