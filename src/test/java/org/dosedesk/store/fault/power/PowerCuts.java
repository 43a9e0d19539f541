package org.dosedesk.store.fault.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dosedesk.store.fault.Kept;
import org.dosedesk.store.fault.Plant;
import org.dosedesk.store.fault.SavingProcess;
import org.dosedesk.store.fault.Strace;
import org.dosedesk.store.fault.power.DiskFile.Fate;

/// Records a saving program, and cuts the power on it at many moments: at each save that it acknowledges, and at
/// random ones between.
final class PowerCuts {
    private static final List<Fate> FATES = List.of(Fate.values());

    private final Path parent;
    private final Random random;
    private final double between;
    private List<String> more = List.of();
    private boolean open;
    private int acknowledged;
    private int cuts;

    /// @param parent for the trace and the images
    /// @param between how often to cut after a call that is no acknowledgement, 0 to 1
    PowerCuts(Path parent, long seed, double between) {
        this.parent = parent;
        this.random = new Random(seed);
        this.between = between;
    }

    /// Lets every sync do nothing, and say that it did.
    PowerCuts withoutSync() {
        more = List.of("-e", "inject=fsync,fdatasync:retval=0");
        return this;
    }

    /// Runs the program once, and checks each image; fails at the first that lost something.
    ///
    /// @return how many power cuts the register came through
    int run(SavingProcess.Task task) throws IOException, InterruptedException {
        Disk disk = new Disk(task.folder());
        open = Plant.vault().exists(task.folder());
        acknowledged = task.after();
        Path trace = parent.resolve("trace");
        List<String> strace = new ArrayList<>(Strace.recording(trace, Trace.CALLS));
        strace.addAll(more);
        assertThat(task.under(strace).run())
                .hasSize(task.units() + 1)
                .endsWith(SavingProcess.SAVED + (task.after() + task.units()));
        new Trace(disk, said -> moment(disk, said)).play(trace);
        assertThat(acknowledged).isEqualTo(task.after() + task.units());
        return cuts;
    }

    private void moment(Disk disk, String said) throws IOException {
        if (said.startsWith(SavingProcess.OPEN)) {
            open = true;
        } else if (said.startsWith(SavingProcess.SAVED)) {
            acknowledged = Integer.parseInt(
                    said.substring(SavingProcess.SAVED.length()).strip());
            for (Fate fate : FATES) {
                cut(disk, fate);
            }
        }
        if (random.nextDouble() < between) {
            cut(disk, FATES.get(random.nextInt(FATES.size())));
        }
    }

    private void cut(Disk disk, Fate fate) throws IOException {
        Path image = parent.resolve("image");
        disk.afterPowerCut(fate, random, image);
        try {
            if (open) {
                assertThat(Kept.check(image, acknowledged)).isBetween(acknowledged, acknowledged + 1);
            } else {
                checkMaking(image);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "lost by power cut %d, %s, after unit %d: %s".formatted(cuts, fate, acknowledged, e.getMessage()),
                    e);
        }
        cuts++;
        delete(image);
    }

    /// While a register is being made there is none, and it can be made, or it is there and empty.
    private static void checkMaking(Path image) {
        boolean exists = Plant.vault().exists(image);
        try (var store = exists
                ? Plant.vault().unlock(image, Plant.USER, Plant.password())
                : Plant.vault().create(image, Plant.USER, Plant.password(), false)) {
            assertThat(store.load()).isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
