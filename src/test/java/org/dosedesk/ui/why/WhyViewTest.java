package org.dosedesk.ui.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.DesktopPrinters;
import org.dosedesk.print.why.WhyPdf;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.exemption.ObservationKind;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.dosedesk.usecase.why.PrintWhy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyViewTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final ForecastScheduler scheduler =
            new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), VaccineCatalogue.COVID_19);
    private final Schedules schedules = new Schedules(plant.register, scheduler);
    private final Worker worker = plant.worker("Мұхамеджанова", "Гүлнәр", plant.boilers, plant.stationSite);

    private final List<Path> done = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        schedules.computeAll(TODAY, Progress.NONE);
    }

    @Test
    void namesTheDosesTheRuleItsDecreeAndTheArithmetic() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 4, 15));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 5, 10));

        WhyContent content = content(Language.ENGLISH);

        assertThat(content.worker()).isEqualTo("Мұхамеджанова Гүлнәр, born 17.05.1980 (41 years), Қазандық цехы");
        assertThat(content.verdict())
                .isEqualTo("The full course is finished. The booster has been recommended since 10.11.2021 and overdue"
                        + " since 10.02.2022.");
        assertThat(content.doses()).extracting(WhyContent.DoseLine::counts).containsExactly(true, false, true);
        assertThat(content.doses().get(1).reason())
                .isEqualTo(
                        "Given before the shortest interval was over. 14 days after 01.04.2021 (full course, dose 1);"
                                + " at least 21 days, that is from 22.04.2021. Aged 40 years that day; at least 18 years.");
        assertThat(content.doses().get(2).as()).isEqualTo("full course, dose 2");
        assertThat(content.series())
                .filteredOn(WhyContent.SeriesLine::chosen)
                .extracting(WhyContent.SeriesLine::name, WhyContent.SeriesLine::reason)
                .containsExactly(tuple("Sputnik V", "Followed: the best of those begun"));
        assertThat(content.dates())
                .filteredOn(WhyContent.DateLine::decisive)
                .anySatisfy(line -> {
                    assertThat(line.goal()).isEqualTo("Recommended from");
                    assertThat(line.arithmetic())
                            .isEqualTo(
                                    "recommended interval: 10.05.2021 (full course, dose 2) + 6 months = 10.11.2021");
                    assertThat(line.source())
                            .isEqualTo("Decree of the Chief State Sanitary Doctor No. 52 of 07.12.2021");
                })
                .anySatisfy(line -> {
                    assertThat(line.goal()).isEqualTo("Last day before overdue");
                    assertThat(line.source()).isEqualTo("Own choice; no paper says it");
                });
        assertThat(content.rules()).startsWith("As of 25.02.2022, by the rule set “COVID-19”");
    }

    @Test
    void anExemptionIsTheReasonAndTheDatesAreStillThere() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1));

        WhyContent content = content(Language.RUSSIAN);

        assertThat(content.verdict()).isEqualTo("С 01.02.2022 по 01.03.2022 действует медотвод.");
        assertThat(content.dates()).isNotEmpty();
    }

    @Test
    void everyStatusHasItsSentenceInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(content(language).verdict()).isNotBlank();
            schedules.computeAll(LocalDate.of(2020, 1, 1), Progress.NONE);
            assertThat(content(language).rules()).contains("01.01.2020");
            schedules.computeAll(TODAY, Progress.NONE);
        }
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        assertThat(content(Language.KAZAKH).verdict()).contains("22.06.2021");
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        schedules.computeAll(LocalDate.of(2021, 9, 1), Progress.NONE);
        assertThat(content(Language.KAZAKH).verdict()).contains("01.09.2021");
        schedules.computeAll(LocalDate.of(2021, 11, 30), Progress.NONE);
        assertThat(content(Language.KAZAKH).verdict()).contains("22.12.2021");
        schedules.computeAll(TODAY, Progress.NONE);
        assertThat(content(Language.KAZAKH).verdict()).contains("22.12.2021", "22.03.2022");
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 22));
        assertThat(content(Language.KAZAKH).verdict()).contains("22.01.2022");
    }

    @Test
    void everythingThatTheEngineCanSayHasWords() {
        Messages messages = Messages.of(Language.ENGLISH);
        Map<String, Enum<?>[]> said = Map.of(
                "why.reason.", EvaluationReason.values(),
                "why.status.", EvaluationStatus.values(),
                "why.goal.", DateCandidate.Goal.values(),
                "why.kind.", DateCandidate.Kind.values(),
                "rulebook.source.", RuleSource.Kind.values(),
                "why.dose.", TargetDoseKind.values());

        said.forEach((prefix, values) ->
                assertThat(values).allMatch(value -> messages.containsKey(prefix + DateLines.key(value)), prefix));
    }

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) throws Exception {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 4, 15));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 5, 10));
        plant.recovery(worker, LocalDate.of(2021, 8, 12));
        Texts texts = new Texts(language);
        WhyViewModel viewModel = viewModel(scheduler, texts);
        Pictures.save(
                new Screen()
                        .show(() -> new ViewLoader(texts)
                                .load(WhyView.class, () -> new WhyView(viewModel, new Asked()))
                                .root()),
                "why",
                language);

        assertThat(viewModel.content().dates()).hasSizeGreaterThan(4);
    }

    private WhyContent content(Language language) {
        return viewModel(scheduler, new Texts(language)).content();
    }

    @ParameterizedTest
    @EnumSource
    void againstEverythingElseItIsAsPlain(Language language) throws Exception {
        observe(ObservationKind.FIELD_CREW);
        observe(ObservationKind.MEASLES_ANTIBODIES);
        plant.dose(worker, "ticovac", LocalDate.of(2021, 3, 1));
        plant.dose(worker, "ticovac", LocalDate.of(2021, 3, 10));
        plant.dose(worker, "ads-m", LocalDate.of(2003, 5, 4));
        plant.dose(worker, "ads-m", LocalDate.of(2013, 6, 4));
        plant.dose(worker, "influvac-tetra", LocalDate.of(2023, 10, 2));
        plant.dose(worker, "rabipur", LocalDate.of(2023, 10, 2));
        schedules.computeAll(LocalDate.of(2024, 2, 1), Progress.NONE);
        Texts texts = new Texts(language);
        for (String group : List.of("Td", "Influenza", "TBE", "HepB", "Typhoid", "Rabies", "Measles")) {
            ForecastScheduler other = new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), group);
            WhyViewModel viewModel = viewModel(other, texts);
            Pictures.save(
                    new Screen()
                            .show(() -> new ViewLoader(texts)
                                    .load(WhyView.class, () -> new WhyView(viewModel, new Asked()))
                                    .root()),
                    "why-" + group,
                    language);

            Path paper = Path.of("target", "pictures", "why-" + group + "_" + language.tag() + ".pdf");
            viewModel.savePdf(paper, done::add);

            assertThat(done).contains(paper);
            assertThat(viewModel.content().verdict()).isNotBlank();
            assertThat(viewModel.content().series()).isNotEmpty();
        }
    }

    @Test
    void ctrlPAsksForThePrinter() throws Exception {
        Texts texts = new Texts(Language.ENGLISH);
        Asked asked = new Asked();
        WhyViewModel viewModel = viewModel(scheduler, texts);
        Screen screen = new Screen();
        screen.show(() -> new ViewLoader(texts)
                .load(WhyView.class, () -> new WhyView(viewModel, asked))
                .root());

        screen.pressCtrl(KeyCode.P);

        assertThat(asked.forPrinter).isEqualTo(1);
    }

    @Test
    void itIsSavedAsAPaperAndThatIsNoted() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        WhyViewModel viewModel = viewModel(scheduler, new Texts(Language.ENGLISH));
        Path file = folder.resolve("why.pdf");
        viewModel.savePdf(file, done::add);

        assertThat(done).containsExactly(file);
        assertThat(file).isNotEmptyFile();
        assertThat(plant.store.journal()).anyMatch(line -> line.toString().contains("EXPORTED"));
    }

    private WhyViewModel viewModel(ForecastScheduler of, Texts texts) {
        return new WhyViewModel(
                plant.register,
                schedules,
                of,
                new PrintWhy(plant.register, new WhyPdf(), new DesktopPrinters()),
                new SameThread(),
                texts,
                worker.id());
    }

    private void observe(ObservationKind kind) {
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

    private static final class Asked implements WhyView.Questions {
        private int forPrinter;

        @Override
        public Optional<Path> whereToSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<PrinterChoice> printer(List<String> printers, String proposed) {
            forPrinter++;
            return Optional.empty();
        }
    }
}
