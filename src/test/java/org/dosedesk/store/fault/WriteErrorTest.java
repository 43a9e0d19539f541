package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.register.StorageException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A disk that fails a write or a sync, once or from then on: the save is made good or refused in words. What was
/// said to be saved is there, what was refused is not, and where that can't be known the words say so.
class WriteErrorTest {
    private static final int UNITS = 6;
    private static final List<String[]> ERRORS = List.of(
            new String[] {"fsync", "EIO"}, new String[] {"pwrite64", "EIO"}, new String[] {"pwrite64", "ENOSPC"});

    @TempDir
    Path folder;

    private int refused;
    private int uncertain;
    private int saved;

    @BeforeEach
    void strace() throws InterruptedException {
        Strace.assume();
    }

    @Test
    void aSyncThatFailsOnceIsMadeGood() throws Exception {
        round(folder.resolve("register"), "fsync", "EIO", "4");

        assertThat(saved).isEqualTo(UNITS);
        assertThat(refused).isZero();
    }

    @Test
    void aDiskThatFailsForGoodIsSaidToLeaveItOpenWhetherItSaved() throws Exception {
        round(folder.resolve("register"), "fsync", "EIO", "4+");

        assertThat(uncertain).isEqualTo(1);
    }

    @Test
    @Tag("endurance")
    void hundredsOfFailuresLoseNothing() throws Exception {
        Random random = new Random(5);
        int rounds = 300;
        for (int round = 0; round < rounds; round++) {
            String[] error = ERRORS.get(round % ERRORS.size());
            String when = (1 + random.nextInt(error[0].equals("fsync") ? 2 * UNITS : 12 * UNITS))
                    + (random.nextBoolean() ? "" : "+");
            round(folder.resolve("register" + round), error[0], error[1], when);
        }
        LoggerFactory.getLogger(WriteErrorTest.class)
                .info(
                        "{} disk errors, {} acknowledged saves, none lost; {} refused, {} uncertain",
                        rounds,
                        saved,
                        refused,
                        uncertain);
        assertThat(refused).isPositive();
    }

    private void round(Path register, String call, String error, String when) throws Exception {
        Plant.make(register);
        Path database = new RegisterFiles(register).database();
        List<Path> files = List.of(database, Path.of(database + ".tmp"));

        List<String> said = SavingProcess.Task.save(register, 0, UNITS)
                .under(Strace.failing(call, error, when, files))
                .run();

        List<String> saves = new ArrayList<>(said);
        saves.removeIf(line -> !line.startsWith(SavingProcess.SAVED));
        int acknowledged =
                saves.isEmpty() ? 0 : Integer.parseInt(saves.getLast().substring(SavingProcess.SAVED.length()));
        saved += acknowledged;
        String last = said.isEmpty() ? "" : said.getLast();
        boolean unknown = last.startsWith(SavingProcess.REFUSED + Reason.UNCERTAIN);
        if (last.startsWith(SavingProcess.REFUSED)) {
            refused++;
            uncertain += unknown ? 1 : 0;
        } else {
            assertThat(acknowledged)
                    .as("%s of %s %s: %s", error, call, when, said)
                    .isEqualTo(UNITS);
        }
        int held = Kept.check(register, acknowledged);
        if (!unknown) {
            assertThat(held).as("%s of %s %s: %s", error, call, when, said).isEqualTo(acknowledged);
        }
    }
}
