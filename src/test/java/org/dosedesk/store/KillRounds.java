package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Kills a saving program at random moments, again and again on one register, and counts what is lost.
final class KillRounds {
    private static final int MOST_SAVES_AWAITED = 10;
    private static final int LONGEST_WAIT_MICROS = 20_000;

    private final Path folder;
    private final Random random;
    private int next = 1;
    private int acknowledgedInAll;

    KillRounds(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        try (RegisterStore store = Samples.vault().create(folder, Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.plant()), Samples.NOW, Samples.USER);
        }
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
        Process process = SavingProcess.start(List.of(), folder, next, Integer.MAX_VALUE - next);
        int acknowledged = next - 1;
        try (BufferedReader output = SavingProcess.output(process)) {
            assertThat(output.readLine()).isEqualTo("open");
            for (int saves = random.nextInt(MOST_SAVES_AWAITED); saves > 0; saves--) {
                acknowledged = number(output.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_WAIT_MICROS));
            // unlike Process, the handle leaves what was said before the end readable
            process.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged = number(line);
            }
        }
        process.waitFor();
        acknowledgedInAll += acknowledged - next + 1;
        next = check(acknowledged) + 1;
    }

    private static int number(@Nullable String line) {
        assertThat(line).startsWith(SavingProcess.SAVED);
        return Integer.parseInt(Objects.requireNonNull(line).substring(SavingProcess.SAVED.length()));
    }

    /// Checks that every unit is there whole.
    ///
    /// @return the last unit that is there: the one in hand when the program was killed may be, if it is whole
    int check(int acknowledged) {
        try (RegisterStore store = Samples.vault().unlock(folder, Samples.USER, Samples.password())) {
            List<Entity> all = store.load();
            Map<Id<Worker>, List<Dose>> doses = all.stream()
                    .filter(Dose.class::isInstance)
                    .map(Dose.class::cast)
                    .collect(Collectors.groupingBy(Dose::worker));
            TreeMap<Integer, Worker> units = new TreeMap<>();
            for (Entity entity : all) {
                if (entity instanceof Worker worker) {
                    units.put(Integer.parseInt(worker.personnelNumber().substring("unit ".length())), worker);
                }
            }
            int last = units.isEmpty() ? 0 : units.lastKey();
            assertThat(last).as("last unit kept").isBetween(acknowledged, acknowledged + 1);
            assertThat(units).as("units 1 to %d", last).hasSize(last);
            assertThat(doses).as("doses without their worker").hasSize(last);
            units.forEach((number, worker) ->
                    assertThat(doses.get(worker.id())).as("unit %d", number).hasSize(SavingProcess.DOSES));
            for (int number = next; number <= last; number++) {
                checkHistory(store, number, units, doses, last);
            }
            return last;
        }
    }

    private void checkHistory(
            RegisterStore store, int number, Map<Integer, Worker> units, Map<Id<Worker>, List<Dose>> doses, int last) {
        Worker worker = Objects.requireNonNull(units.get(number));
        List<Dose> own = Objects.requireNonNull(doses.get(worker.id()));
        long voided = own.stream().filter(dose -> !dose.inForce()).count();
        assertThat(voided).as("voided of unit %d of %d", number, last).isEqualTo(number < last ? 1 : 0);
        assertThat(store.history(worker.id().value())).hasSize(1);
        for (Dose dose : own) {
            assertThat(store.history(dose.id().value())).hasSize(dose.inForce() ? 1 : 2);
        }
    }
}
