package org.dosedesk.ui.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.report.ReportPapers;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;

class CoverageViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Later background = new Later();
    private final AsOfDay asOf = new AsOfDay(new Today(plant.register.clock()));
    private final CoverageViewModel vm = model();

    @Test
    void nobodyLooksAndNothingIsWorkedOut() {
        plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        assertThat(background.waiting).isEmpty();
    }

    @Test
    void anotherDayStopsTheWorkForTheOneBefore() {
        plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        vm.watch(true);
        asOf.choose(TODAY.minusDays(1));
        asOf.choose(TODAY.minusDays(2));

        assertThat(background.runAll()).isEqualTo(1);
        assertThat(vm.countsProperty().get())
                .isNotNull()
                .satisfies(counts -> assertThat(counts.day()).isEqualTo(TODAY.minusDays(2)));
        assertThat(vm.busyProperty().get()).isFalse();
    }

    @Test
    void stoppedWorkLeavesTheDayThatIsShown() {
        vm.watch(true);
        background.runAll();
        asOf.choose(TODAY.minusDays(9));
        assertThat(vm.busyProperty().get()).isTrue();

        vm.stop();

        assertThat(background.runAll()).isZero();
        assertThat(vm.dayProperty().get()).isEqualTo(TODAY);
        assertThat(vm.busyProperty().get()).isFalse();
    }

    @Test
    void savesAreFollowedAndTheOpenNamesWithThem() {
        Worker worker = plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        vm.watch(true);
        background.runAll();
        CountRow everyone = counts().units().getFirst();
        vm.open(everyone, RevaccinationStatus.NO_DOSES);
        assertThat(vm.names().rows()).hasSize(1);

        plant.dose(worker, "qazvac", LocalDate.of(2022, 2, 1));
        background.runAll();

        assertThat(vm.names().rows()).isEmpty();
        assertThat(counts().total().of(RevaccinationStatus.INCOMPLETE)).isEqualTo(1);
    }

    @Test
    void whatWasSavedUnseenIsSeenOnComingBack() {
        vm.watch(true);
        background.runAll();
        vm.watch(false);
        plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);
        assertThat(background.waiting).isEmpty();

        vm.watch(true);
        background.runAll();

        assertThat(counts().total().total()).isEqualTo(1);
    }

    private Counts counts() {
        Counts counts = vm.countsProperty().get();
        assertThat(counts).isNotNull();
        return Objects.requireNonNull(counts);
    }

    private CoverageViewModel model() {
        return new CoverageViewModel(
                plant.register,
                new CoverageOfDay(
                        plant.register,
                        new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19),
                        () -> VaccineCatalogue.COVID_19),
                new ReportViewModel(
                        new ReportPapers(plant.register, day -> "", new CoverageReportPdf()),
                        new TestPrinters().counter(plant.register.journal()),
                        background,
                        new Texts(Language.ENGLISH)),
                new CsvTableWriter(),
                asOf,
                background);
    }

    /// Work that waits until it is told to run, and stops at its first report when it was cancelled.
    private static final class Later implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private int finished;

        int runAll() {
            finished = 0;
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
            return finished;
        }

        @Override
        public <T> Running start(
                Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
            boolean[] cancelled = new boolean[1];
            waiting.add(() -> {
                try {
                    T result = job.run((done, total) -> {
                        if (cancelled[0]) {
                            throw new CancellationException();
                        }
                    });
                    finished++;
                    onDone.accept(result);
                } catch (CancellationException e) {
                    assertThat(cancelled[0]).isTrue();
                } catch (Exception e) {
                    onFailed.accept(e);
                }
            });
            return () -> cancelled[0] = true;
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }
    }
}
