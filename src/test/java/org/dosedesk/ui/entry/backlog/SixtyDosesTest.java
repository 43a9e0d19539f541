package org.dosedesk.ui.entry.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.work.FxBackground;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Sixty doses in a row on a real disk, with a robot's keys and no mouse: none is lost, and beyond the name or
/// number a dose takes few keystrokes.
class SixtyDosesTest {
    private static final int DOSES = 60;
    private static final int OTHER = 7;
    private static final double GOAL = 8;
    private static final String USER = "А. Сапарова";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final Map<Boolean, String> remembered = new HashMap<>();
    private int keystrokes;

    @Test
    void sixtyDosesFromPaperReachTheDisk() throws Exception {
        TestPlant plant = TestPlant.staffed();
        List<Worker> pile = new ArrayList<>();
        for (int i = 0; i < DOSES; i++) {
            String surname = i % 4 == 3 ? "Тайжанов" : "Жұмабеков" + (char) ('а' + i % 26) + (char) ('а' + i / 26);
            String born = (1940 + i) + "-03-0" + (1 + i % 9);
            pile.add(plant.worker("7" + (100 + i), surname + " Серік", born, plant.boiler));
        }
        H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
        try (RegisterStore store = vault.create(folder, USER, password(), false);
                FxBackground background = new FxBackground()) {
            store.commit(plant.store.load().stream().map(Change::add).toList(), TestPlant.CLOCK.instant(), USER);
            Register register = Register.open(store, TestPlant.CLOCK, USER, false);
            BacklogViewModel vm = show(register, background);
            IntSummaryStatistics beyond = new IntSummaryStatistics();
            for (int i = 0; i < DOSES; i++) {
                beyond.accept(enter(pile.get(i), i));
            }
            await(() -> vm.rows().all().size() == DOSES && !vm.unsaved());
            System.getLogger(SixtyDosesTest.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "keystrokes a dose beyond name or number: min {0}, mean {1}, max {2}, all {3}",
                            beyond.getMin(),
                            String.valueOf(beyond.getAverage()),
                            beyond.getMax(),
                            beyond.getSum());
            assertThat(beyond.getAverage()).isLessThanOrEqualTo(GOAL);
        }
        try (RegisterStore again = vault.unlock(folder, USER, password())) {
            List<Entity> onDisk = again.load();
            for (int i = 0; i < DOSES; i++) {
                Worker worker = pile.get(i);
                int row = i;
                assertThat(onDisk)
                        .filteredOn(record ->
                                record instanceof Dose dose && dose.worker().equals(worker.id()))
                        .singleElement()
                        .satisfies(record -> {
                            Dose dose = (Dose) record;
                            assertThat(dose.date()).isEqualTo(dateOf(row));
                            assertThat(dose.lot()).isEqualTo(lotOf(row));
                            assertThat(dose.vaccine())
                                    .isEqualTo(TestPlant.vaccine(isOther(row) ? "vero-cell" : "qazvac"));
                            assertThat(dose.inForce()).isTrue();
                        });
            }
        }
    }

    // Papers come in bundles: the date changes with every fourth, the lot with every tenth, the vaccine with
    // every seventh and back again. Every fourth has namesakes.
    private int enter(Worker worker, int row) {
        if (row % 2 == 0) {
            write(worker.personnelNumber());
        } else {
            write(worker.name().surname() + " " + worker.birthDate().getYear());
        }
        keystrokes = 0;
        type(row % 3 == 0 ? KeyCode.TAB : KeyCode.ENTER);
        if (row % 4 == 0) {
            write("%02d%02d".formatted(dateOf(row).getDayOfMonth(), dateOf(row).getMonthValue()));
        }
        boolean other = isOther(row);
        boolean switched = row == 0 || other != isOther(row - 1);
        boolean newLot = !lotOf(row).equals(remembered.put(other, lotOf(row)));
        if (switched) {
            type(KeyCode.TAB);
            write(other ? "v" : "q");
            if (newLot) {
                type(KeyCode.TAB);
            }
        } else if (newLot) {
            type(KeyCode.TAB);
            type(KeyCode.TAB);
        }
        if (newLot) {
            write(lotOf(row));
        }
        type(KeyCode.ENTER);
        if (row % 4 == 3) {
            type(KeyCode.ENTER);
        }
        return keystrokes;
    }

    private static boolean isOther(int row) {
        return row % OTHER == OTHER - 1;
    }

    private static LocalDate dateOf(int row) {
        return LocalDate.of(2022, 1, 1).plusDays(row / 4 * 2L);
    }

    private static String lotOf(int row) {
        return isOther(row) ? "V-77" : "Q-01" + row / 10;
    }

    private void write(String text) {
        keystrokes += text.length();
        robot.write(text, 0);
    }

    private void type(KeyCode key) {
        keystrokes++;
        robot.type(key);
    }

    private static BacklogViewModel show(Register register, FxBackground background) throws Exception {
        Schedules schedules = new Schedules(
                register,
                (worker, snapshot, asOf) ->
                        Optional.of(new WorkerSchedule(worker.id(), RevaccinationStatus.NO_DOSES, null, null)));
        schedules.computeAll(TestPlant.TODAY, Progress.NONE);
        BacklogViewModel[] made = new BacklogViewModel[1];
        Screen screen = new Screen();
        screen.show(() -> {
            Texts texts = new Texts(Language.KAZAKH);
            BacklogViewModel vm = new BacklogViewModel(
                    register, schedules, new CountingEvaluator(), () -> VaccineCatalogue.COVID_19, background, texts);
            made[0] = vm;
            return new ViewLoader(texts)
                    .load(
                            BacklogView.class,
                            () -> new BacklogView(
                                    vm,
                                    new Visits(),
                                    new BacklogView.Questions(() -> false, lot -> true, warning -> Optional.empty()),
                                    texts))
                    .root();
        });
        BacklogViewModel vm = Objects.requireNonNull(made[0]);
        await(() -> screen.node("#who", TextField.class).isFocused() && vm.ready());
        return vm;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static char[] password() {
        return "құпия сөз 7".toCharArray();
    }
}
