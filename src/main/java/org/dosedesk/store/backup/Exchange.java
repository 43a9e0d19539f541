package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;

/// Puts a register that was made ready in the folder `restoring` in the place of the one that is there. A mark in
/// that folder decides: without it nothing has happened yet, with it the next start finishes what was cut off.
public final class Exchange {
    private static final String MARK = "ready";

    private final RegisterFiles files;
    private final RegisterFiles ready;

    /// @param files the register that gives way
    public Exchange(RegisterFiles files) {
        this.files = files;
        this.ready = new RegisterFiles(files.restoring());
    }

    /// Keeps what is there aside, under a second name for the same content where the disk can do that.
    ///
    /// @return whether there was anything
    public boolean keepAside(Path aside) throws IOException {
        List<Path> present = Stream.of(files.keys(), files.database(), files.kept())
                .filter(Files::exists)
                .toList();
        boolean changes = Files.isDirectory(files.changes());
        if (present.isEmpty() && !changes) {
            return false;
        }
        Folders.make(aside, Access.of(files.folder()));
        for (Path file : present) {
            keep(file, aside);
        }
        if (changes) {
            Path folder = aside.resolve(files.changes().getFileName());
            Folders.make(folder, Access.of(files.folder()));
            try (Stream<Path> inside = Files.list(files.changes())) {
                for (Path file : inside.toList()) {
                    keep(file, folder);
                }
            }
            DurableFiles.syncFolder(folder);
        }
        DurableFiles.syncFolder(aside);
        return true;
    }

    /// From here on the new register is the register, whatever happens.
    public void decide() throws IOException {
        Access access = Access.of(files.folder());
        access.applyToFile(ready.database());
        access.applyToFile(ready.keys());
        DurableFiles.sync(ready.database());
        DurableFiles.write(ready.folder().resolve(MARK), new byte[] {1}, access);
    }

    /// Does what was decided, or the rest of it; nothing when nothing was.
    public void finish() throws IOException {
        Path mark = ready.folder().resolve(MARK);
        if (!Files.exists(mark)) {
            return;
        }
        // how far the old database was whole says nothing of the new one
        Files.deleteIfExists(files.mark());
        move(ready.database(), files.database());
        move(ready.keys(), files.keys());
        Files.deleteIfExists(files.kept());
        Files.deleteIfExists(files.creating());
        if (Files.exists(ready.changes())) {
            Folders.delete(files.changes());
            move(ready.changes(), files.changes());
        }
        DurableFiles.syncFolder(files.folder());
        Files.delete(mark);
        Folders.delete(ready.folder());
        DurableFiles.syncFolder(files.folder());
    }

    /// The register's files are encrypted, so it is no harm that content may have two names for a while. Where links
    /// are not to be had, it is copied.
    private static void keep(Path file, Path folder) throws IOException {
        Path kept = folder.resolve(file.getFileName());
        if (!linked(file, kept)) {
            DurableFiles.copy(file, kept);
        }
    }

    private static boolean linked(Path file, Path kept) {
        try {
            Files.createLink(kept, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
