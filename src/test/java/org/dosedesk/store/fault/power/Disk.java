package org.dosedesk.store.fault.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dosedesk.store.fault.power.DiskFile.Fate;
import org.jspecify.annotations.Nullable;

/// A folder with its files and folders as a disk holds them. What is written lasts once the file has been synced;
/// what is made, moved and deleted lasts once the folder that holds it has been synced, and before that in the
/// order in which it was done, up to any point.
final class Disk {
    private static final DiskFile FOLDER = new DiskFile();

    private final Path folder;
    private final Map<String, DiskFile> names = new HashMap<>();
    private final Map<String, DiskFile> lastingNames = new HashMap<>();
    private final List<Naming> waiting = new ArrayList<>();

    /// One entry of the folder set or taken away, and the entry that it was moved from.
    private record Naming(
            String name, @Nullable DiskFile file, @Nullable String movedFrom) {
        void applyTo(Map<String, DiskFile> names) {
            if (movedFrom != null) {
                names.remove(movedFrom);
            }
            if (file == null) {
                names.remove(name);
            } else {
                names.put(name, file);
            }
        }
    }

    /// @param folder whose files lie on this disk; those in it now are safely on it
    Disk(Path folder) throws IOException {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.walk(folder)) {
                for (Path path : there.skip(1).toList()) {
                    if (Files.isDirectory(path)) {
                        makeFolder(path.toString());
                    } else {
                        DiskFile file = file(path.toString(), true);
                        file.write(0, Files.readAllBytes(path));
                        file.synced(file.waiting());
                    }
                }
            }
            waiting.forEach(naming -> naming.applyTo(lastingNames));
            waiting.clear();
        }
    }

    /// Whether the path is a file on this disk.
    boolean holds(String path) {
        return Path.of(path).startsWith(folder) && !isFolder(path);
    }

    /// Whether the path is the folder itself or one in it.
    boolean isFolder(String path) {
        return path.equals(folder.toString()) || FOLDER.equals(names.get(path));
    }

    void makeFolder(String path) {
        if (Path.of(path).startsWith(folder) && !isFolder(path)) {
            name(new Naming(path, FOLDER, null));
        }
    }

    /// The file that has this name now.
    ///
    /// @param make whether to make it if there is none
    DiskFile file(String path, boolean make) {
        DiskFile file = names.get(path);
        if (file == null && make) {
            file = new DiskFile();
            name(new Naming(path, file, null));
        }
        if (file == null) {
            throw new IllegalStateException("never made: " + path);
        }
        return file;
    }

    void move(String from, String to) {
        name(new Naming(to, file(from, false), from));
    }

    void delete(String path) {
        name(new Naming(path, null, null));
    }

    void syncFolder(String path) {
        List<Naming> synced = waiting.stream()
                .filter(naming -> Path.of(path).equals(Path.of(naming.name()).getParent()))
                .toList();
        synced.forEach(naming -> naming.applyTo(lastingNames));
        waiting.removeAll(synced);
    }

    /// Writes the files into another folder as they are after a power cut now.
    void afterPowerCut(Fate fate, Random random, Path into) throws IOException {
        Map<String, DiskFile> left = new HashMap<>(lastingNames);
        int namings = switch (fate) {
            case DROPPED -> 0;
            case KEPT -> waiting.size();
            case TORN, SCATTERED -> random.nextInt(waiting.size() + 1);
        };
        waiting.subList(0, namings).forEach(naming -> naming.applyTo(left));
        Files.createDirectories(into);
        for (String name : left.keySet().stream().sorted().toList()) {
            Path at = into.resolve(folder.relativize(Path.of(name)));
            DiskFile file = Objects.requireNonNull(left.get(name));
            if (!Files.isDirectory(Objects.requireNonNull(at.getParent()))) {
                // the folder that held it is gone
                continue;
            }
            if (FOLDER.equals(file)) {
                Files.createDirectory(at);
            } else {
                Files.write(at, file.afterPowerCut(fate, random));
            }
        }
    }

    private void name(Naming naming) {
        naming.applyTo(names);
        waiting.add(naming);
    }
}
