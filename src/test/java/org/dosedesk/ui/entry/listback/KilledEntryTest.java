package org.dosedesk.ui.entry.listback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.attendance.BackFixture;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is killed while a list is typed or entered: what was kept is there, and a list is entered whole or not
/// at all.
class KilledEntryTest {
    private static final int ROWS = 30;
    private static final int ABSENT = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void whatIsTypedIsKept(int rows) throws Exception {
        make();
        killAfter(Integer.toString(rows), 0);

        List<Entity> onDisk = onDisk();
        assertThat(attendance(onDisk).entered()).isFalse();
        assertThat(attendance(onDisk).rows()).hasSizeGreaterThanOrEqualTo(rows);
        assertThat(count(onDisk, NotGiven.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 5, 10, 20, 40})
    void aListIsEnteredWholeOrNotAtAll(long millis) throws Exception {
        make();
        long before = count(onDisk(), Dose.class);
        killAfter(TypingProcess.ENTERING, millis);

        List<Entity> onDisk = onDisk();
        Attendance found = attendance(onDisk);
        assertThat(count(onDisk, Dose.class) - before).isEqualTo(found.entered() ? ROWS - ABSENT : 0);
        assertThat(count(onDisk, NotGiven.class)).isEqualTo(found.entered() ? ABSENT : 0);
        assertThat(found.rows()).hasSize(found.entered() ? ROWS : ABSENT);
    }

    private void make() {
        BackFixture fixture = new BackFixture(ROWS, BackFixture.QAZVAC);
        try (RegisterStore store =
                TypingProcess.vault().create(folder, TypingProcess.USER, TypingProcess.password(), false)) {
            store.commit(
                    fixture.plant.store.load().stream().map(Change::add).toList(),
                    TestPlant.CLOCK.instant(),
                    TypingProcess.USER);
        }
    }

    private void killAfter(String said, long millis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingProcess.class.getName(),
                        folder.toString(),
                        Integer.toString(ABSENT))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            while (!Objects.requireNonNull(output.readLine(), "it ended early").equals(said)) {}
            TimeUnit.MILLISECONDS.sleep(millis);
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private List<Entity> onDisk() {
        try (RegisterStore store = TypingProcess.vault().unlock(folder, TypingProcess.USER, TypingProcess.password())) {
            return store.load();
        }
    }

    private static Attendance attendance(List<Entity> records) {
        return records.stream()
                .filter(Attendance.class::isInstance)
                .map(Attendance.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static long count(List<Entity> records, Class<?> type) {
        return records.stream().filter(type::isInstance).count();
    }
}
