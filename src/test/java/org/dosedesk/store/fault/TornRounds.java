package org.dosedesk.store.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.RegisterStore;

/// Ends torn by the sector, each opened in a program with as little memory as a small computer gives it.
final class TornRounds {
    static final int SAVED = 20;
    private static final int SECTOR = 512;
    private static final String WRONG = "wrong ";

    private final RegisterFiles files;
    private final byte[] before;
    private final byte[] mark;
    private final byte[] after;

    /// Saves units, and one more, with what lay on the disk before and after it.
    TornRounds(Path folder) throws IOException {
        files = new RegisterFiles(folder);
        Plant.make(folder);
        Script script = Script.after(0);
        try (RegisterStore store = Plant.vault().unlock(folder, Plant.USER, Plant.password())) {
            while (script.unit() < SAVED) {
                store.commit(script.next(), Plant.NOW, Plant.USER);
            }
            before = Files.readAllBytes(files.database());
            mark = Files.readAllBytes(files.mark());
            store.commit(script.next(), Plant.NOW, Plant.USER);
            after = Files.readAllBytes(files.database());
        }
    }

    /// How many sectors the unit in hand has.
    int sectors() {
        return (after.length - before.length) / SECTOR;
    }

    /// The database with some of these sectors never written.
    byte[] image(Random random) {
        byte[] image = Arrays.copyOf(after, after.length - SECTOR * (random.nextInt(4) == 0 ? random.nextInt(8) : 0));
        int written = 1 + random.nextInt(9);
        for (int at = before.length; at < image.length; at += SECTOR) {
            if (random.nextInt(10) >= written) {
                Arrays.fill(image, at, Math.min(image.length, at + SECTOR), (byte) 0);
            }
        }
        return image;
    }

    /// With every sector.
    byte[] whole() {
        return after.clone();
    }

    /// Without one sector.
    byte[] without(int sector) {
        byte[] image = after.clone();
        int at = before.length + sector * SECTOR;
        Arrays.fill(image, at, at + SECTOR, (byte) 0);
        return image;
    }

    RegisterFiles files() {
        return files;
    }

    /// Opens what a power cut left.
    ///
    /// @return the number of the last unit that the register holds
    int opened(byte[] image) throws IOException {
        Files.write(files.database(), image);
        Files.write(files.mark(), mark);
        try (RegisterStore store = Plant.vault().unlock(files.folder(), Plant.USER, Plant.password())) {
            if (store.check(Progress.NONE).fault() != null || Files.exists(files.torn())) {
                throw new IllegalStateException("not sound");
            }
            return Kept.check(store, SAVED);
        }
    }

    /// Whether what is cut off is said.
    boolean saysSo(byte[] image) throws IOException {
        Files.write(files.database(), image);
        Files.write(files.mark(), mark);
        try (RegisterStore store = Plant.vault().unlock(files.folder(), Plant.USER, Plant.password())) {
            return store.endWasCut();
        }
    }

    /// Goes through rounds in a program of its own.
    ///
    /// @return those that went wrong
    static List<String> run(Path folder, int rounds, long seed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TornRounds.class.getName(),
                        folder.toString(),
                        String.valueOf(rounds),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> wrong = new ArrayList<>(
                    said.lines().filter(line -> line.startsWith(WRONG)).toList());
            if (process.waitFor() != 0) {
                wrong.add("ended with " + process.exitValue());
            }
            return wrong;
        }
    }

    /// Runs the rounds.
    ///
    /// @param arguments the folder, how many rounds, the seed
    public static void main(String[] arguments) throws IOException {
        TornRounds torn = new TornRounds(Path.of(arguments[0]));
        Random random = new Random(Long.parseLong(arguments[2]));
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            try {
                torn.opened(torn.image(random));
            } catch (RuntimeException | AssertionError | OutOfMemoryError e) {
                System.out.println(WRONG + round + " " + e);
            }
        }
    }
}
