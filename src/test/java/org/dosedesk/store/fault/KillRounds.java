package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Kills a saving program at random moments, again and again on one register, and counts what is lost.
final class KillRounds {
    private static final int MOST_SAVES_AWAITED = 10;
    private static final int LONGEST_WAIT_MICROS = 20_000;
    private static final int LONGEST_OPENING_MILLIS = 700;
    private static final int EARLY_EVERY = 5;

    private final Path folder;
    private final Random random;
    private int held;
    private int acknowledgedInAll;

    KillRounds(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        Plant.make(folder);
    }

    /// Runs rounds, failing at the first lost or half-saved unit.
    ///
    /// @return how many saves had been acknowledged, all of them found again
    int run(int rounds) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            round();
        }
        return acknowledgedInAll;
    }

    private void round() throws IOException, InterruptedException {
        Process process =
                SavingProcess.Task.save(folder, held, Integer.MAX_VALUE / 2).start();
        int acknowledged = held;
        try (BufferedReader output = SavingProcess.output(process)) {
            if (random.nextInt(EARLY_EVERY) == 0) {
                // perhaps while it is still opening the register
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_OPENING_MILLIS));
            } else {
                assertThat(output.readLine()).isEqualTo(SavingProcess.OPEN);
                for (int saves = random.nextInt(MOST_SAVES_AWAITED); saves > 0; saves--) {
                    acknowledged = number(output.readLine());
                }
                TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_WAIT_MICROS));
            }
            // unlike Process, the handle leaves what was said before the end readable
            process.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged = line.equals(SavingProcess.OPEN) ? acknowledged : number(line);
            }
        }
        process.waitFor();
        acknowledgedInAll += acknowledged - held;
        held = Kept.check(folder, acknowledged);
    }

    private static int number(@Nullable String line) {
        assertThat(line).startsWith(SavingProcess.SAVED);
        return Integer.parseInt(Objects.requireNonNull(line).substring(SavingProcess.SAVED.length()));
    }
}
