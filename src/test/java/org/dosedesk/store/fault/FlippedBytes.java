package org.dosedesk.store.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;

/// Damages a register's files, a copy at a time, and counts how it shows.
final class FlippedBytes {
    private final RegisterFiles files;
    private final Script script;
    private final Map<Path, byte[]> whole = new HashMap<>();
    private final byte[] database;
    private final byte[] keys;
    private final Random random;
    private final List<Set<Entity>> states = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    /// How a damage shows.
    enum Outcome {
        /// The register can't be unlocked, and the words say so.
        REFUSED,
        /// It can be unlocked and not be read, and the words say so.
        UNREADABLE,
        /// It can be read, and the check of the journal finds the damage.
        FOUND_BY_CHECK,
        /// Everything is there, the journal too: the damage hit nothing in use, or was made good by itself.
        HARMLESS,
        /// Everything is as it was after an earlier save, whole: saves are missing at the end.
        EARLIER,
        /// Something is wrong or missing, and nothing shows it.
        SILENT
    }

    FlippedBytes(Path folder, int units, long seed) throws IOException {
        files = new RegisterFiles(folder);
        script = Script.after(0);
        random = new Random(seed);
        Plant.make(folder);
        states.add(Set.of());
        try (RegisterStore store = Plant.vault().unlock(folder, Plant.USER, Plant.password())) {
            while (script.unit() < units) {
                states.add(Set.copyOf(script.content()));
                store.commit(script.next(), Plant.NOW, Plant.USER);
            }
        }
        states.add(Set.copyOf(script.content()));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                whole.put(file, Files.readAllBytes(file));
            }
        }
        database = Files.readAllBytes(files.database());
        keys = Files.readAllBytes(files.keys());
    }

    /// Flips a bit of the database.
    void flipDatabase() throws IOException {
        attempt(flipped(database), keys);
    }

    /// Flips a bit of the key file.
    void flipKeys() throws IOException {
        attempt(database, flipped(keys));
    }

    /// Cuts the database short.
    void truncate() throws IOException {
        byte[] cut = new byte[random.nextInt(database.length)];
        System.arraycopy(database, 0, cut, 0, cut.length);
        attempt(cut, keys);
    }

    int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    @Override
    public String toString() {
        return outcomes.toString();
    }

    private byte[] flipped(byte[] whole) {
        byte[] copy = whole.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private void attempt(byte[] databaseNow, byte[] keysNow) throws IOException {
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        Files.write(files.database(), databaseNow);
        Files.write(files.keys(), keysNow);
        outcomes.merge(outcome(), 1, Integer::sum);
    }

    private Outcome outcome() {
        try (RegisterStore store = Plant.vault().unlock(files.folder(), Plant.USER, Plant.password())) {
            Set<Entity> held = Set.copyOf(store.load());
            if (store.check(Progress.NONE).fault() != null) {
                return Outcome.FOUND_BY_CHECK;
            }
            if (held.equals(states.getLast())) {
                return historyIsWhole(store) ? Outcome.HARMLESS : Outcome.SILENT;
            }
            return states.contains(held) ? Outcome.EARLIER : Outcome.SILENT;
        } catch (AccessException e) {
            return Outcome.REFUSED;
        } catch (StorageException e) {
            return Outcome.UNREADABLE;
        }
    }

    private boolean historyIsWhole(RegisterStore store) {
        return script.content().stream()
                .allMatch(record -> store.history(record.id().value()).size() == script.versions(record));
    }
}
