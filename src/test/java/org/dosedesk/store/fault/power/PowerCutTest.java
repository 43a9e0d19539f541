package org.dosedesk.store.fault.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dosedesk.store.fault.SavingProcess;
import org.dosedesk.store.fault.Strace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What was said to be saved is there after a power cut that drops, tears or scatters whatever had not been synced.
class PowerCutTest {
    @TempDir
    Path folder;

    @BeforeEach
    void strace() throws InterruptedException {
        Strace.assume();
    }

    @Test
    void powerCutsWhileARegisterIsMadeAndSavedToLoseNothing() throws Exception {
        int cuts = new PowerCuts(folder, System.nanoTime(), 0.02)
                .run(SavingProcess.Task.save(folder.resolve("register"), -1, 8));

        assertThat(cuts).isGreaterThan(30);
    }

    /// Or else a test that finds no loss would prove nothing.
    @Test
    void aProgramWhoseSyncsDoNothingIsFoundOut() {
        assertThatThrownBy(() -> new PowerCuts(folder, 1, 0)
                        .withoutSync()
                        .run(SavingProcess.Task.save(folder.resolve("register"), -1, 2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("lost by power cut");
    }

    @Test
    @Tag("endurance")
    void thousandsOfPowerCutsLoseNothing() throws Exception {
        int cuts = 0;
        int saves = 0;
        for (int run = 0; run < 10; run++) {
            Path parent = Files.createDirectory(folder.resolve("run" + run));
            int units = 60;
            cuts += new PowerCuts(parent, run, 0.1).run(SavingProcess.Task.save(parent.resolve("register"), -1, units));
            saves += units;
        }
        LoggerFactory.getLogger(PowerCutTest.class)
                .info("{} power cuts, {} acknowledged saves, none lost", cuts, saves);
        assertThat(cuts).isGreaterThan(2000);
    }
}
