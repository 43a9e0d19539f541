package org.dosedesk.ui.entry.listback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.ListCode;
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
import org.dosedesk.usecase.entry.attendance.BackFixture;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A list of sixty that came back, entered with a robot's keys and no mouse on a real disk: eight exceptions and
/// somebody who was not on it. A fast typist makes four keystrokes a second, a slow one two: three minutes are 360.
class SixtyRowsTest {
    private static final int MOST_KEYSTROKES = 150;
    private static final String USER = "А. Сапарова";
    private static final Map<Integer, NotGiven.Reason> EXCEPTIONS = Map.of(
            7, NotGiven.Reason.ABSENT,
            8, NotGiven.Reason.ABSENT,
            9, NotGiven.Reason.ABSENT,
            14, NotGiven.Reason.REFUSED,
            22, NotGiven.Reason.UNWELL,
            31, NotGiven.Reason.POSTPONED,
            40, NotGiven.Reason.ALREADY_HAD,
            58, NotGiven.Reason.CONTRAINDICATED);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private int keystrokes;

    @Test
    void aListOfSixtyTakesFewKeystrokesAndReachesTheDisk() throws Exception {
        BackFixture fixture = new BackFixture(60, BackFixture.QAZVAC);
        Worker walkIn = fixture.plant.worker("4001", "Ким Яна Олеговна", "1991-01-01", fixture.plant.turbine);
        H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
        try (RegisterStore store = vault.create(folder, USER, password(), false);
                FxBackground background = new FxBackground()) {
            store.commit(
                    fixture.plant.store.load().stream().map(Change::add).toList(), TestPlant.CLOCK.instant(), USER);
            Register register = Register.open(store, TestPlant.CLOCK, USER, false);
            ListBackViewModel vm = show(register, background);

            write(ListCode.of(fixture.list).text());
            type(KeyCode.ENTER);
            await(() -> vm.rows().size() == 60);
            // the lot of the paper, typed once: nobody has named today's
            write("I-0210");
            type(KeyCode.ENTER);
            type(KeyCode.ENTER);
            for (String line :
                    List.of("7-9 н", "14 о", "22 б", "31 л 15.03.22", "40 у", "58 м", "50 с I-0377", "+4001")) {
                write(line);
                type(KeyCode.ENTER);
            }
            for (int i = 0; i < 2; i++) {
                await(() -> !vm.saving().get());
                robot.press(KeyCode.CONTROL);
                type(KeyCode.ENTER);
                robot.release(KeyCode.CONTROL);
                keystrokes++;
            }
            await(() -> vm.isEntered() && !vm.unsaved());
            System.getLogger(SixtyRowsTest.class.getName())
                    .log(System.Logger.Level.INFO, "keystrokes for a list of 60: {0}", keystrokes);
            assertThat(keystrokes).isLessThanOrEqualTo(MOST_KEYSTROKES);
        }
        try (RegisterStore again = vault.unlock(folder, USER, password())) {
            List<Entity> onDisk = again.load();
            for (int number = 1; number <= 60; number++) {
                Id<Worker> worker = fixture.workers.get(number - 1).id();
                NotGiven.Reason reason = EXCEPTIONS.get(number);
                assertThat(reasons(onDisk, worker)).isEqualTo(reason == null ? List.of() : List.of(reason));
                assertThat(lots(onDisk, worker))
                        .isEqualTo(reason != null ? List.of() : List.of(number == 50 ? "I-0377" : "I-0210"));
            }
            assertThat(lots(onDisk, walkIn.id())).containsExactly("I-0210");
            assertThat(onDisk)
                    .filteredOn(Attendance.class::isInstance)
                    .singleElement()
                    .satisfies(
                            record -> assertThat(((Attendance) record).rows()).hasSize(61));
        }
    }

    private static List<NotGiven.Reason> reasons(List<Entity> records, Id<Worker> worker) {
        return records.stream()
                .filter(record ->
                        record instanceof NotGiven entry && entry.worker().equals(worker))
                .map(record -> ((NotGiven) record).reason())
                .toList();
    }

    private static List<String> lots(List<Entity> records, Id<Worker> worker) {
        return records.stream()
                .filter(record -> record instanceof Dose dose
                        && dose.worker().equals(worker)
                        && dose.date().equals(LocalDate.of(2022, 2, 25)))
                .map(record -> Objects.requireNonNull(((Dose) record).lot()))
                .toList();
    }

    private void write(String text) {
        keystrokes += text.length();
        robot.write(text, 0);
    }

    private void type(KeyCode key) {
        keystrokes++;
        robot.type(key);
    }

    private static ListBackViewModel show(Register register, FxBackground background) throws Exception {
        ListBackViewModel[] made = new ListBackViewModel[1];
        Screen screen = new Screen();
        screen.show(() -> {
            Texts texts = new Texts(Language.RUSSIAN);
            ListBackViewModel vm = new ListBackViewModel(register, new CountingEvaluator(), background, texts);
            made[0] = vm;
            return new ViewLoader(texts)
                    .load(
                            ListBackView.class,
                            () -> new ListBackView(
                                    vm,
                                    new Visits(),
                                    (sentence, saved) -> {},
                                    new ListBackView.Questions(question -> true, warning -> Optional.empty()),
                                    new ViewLoader(texts),
                                    texts))
                    .root();
        });
        await(() -> screen.node("#code", TextField.class).isFocused());
        return Objects.requireNonNull(made[0]);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static char[] password() {
        return "құпия сөз 7".toCharArray();
    }
}
