package org.dosedesk.store.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The files of one register, all in one folder.
public record RegisterFiles(Path folder) {

    /// Who may unlock the register; its presence, or its copy's, is what makes the folder a register.
    public Path keys() {
        return folder.resolve("register.keys");
    }

    /// A second copy of [#keys()], for the day when that one is damaged.
    public Path keysCopy() {
        return folder.resolve("register.keys.copy");
    }

    /// How often wrong passwords were typed.
    public Path tries() {
        return folder.resolve("register.tries");
    }

    /// The encrypted database.
    public Path database() {
        return folder.resolve("register.mv.db");
    }

    /// The database's name as its driver wants it, without ending.
    public Path databaseName() {
        return folder.resolve("register");
    }

    /// The database as it was before the whole of it began to be rewritten.
    public Path kept() {
        return folder.resolve("register.kept");
    }

    /// Where the register's own backups lie.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Where every save since the last backups lies a second time.
    public Path changes() {
        return folder.resolve("changes");
    }

    /// Where backups are made and tried; nothing in it outlives that.
    public Path trial() {
        return folder.resolve("trial");
    }

    /// Where a register is brought back before it takes the place of this one.
    public Path restoring() {
        return folder.resolve("restoring");
    }

    /// Locked while a register is being brought back.
    public Path restoreLock() {
        return folder.resolve("restoring.lock");
    }

    /// How far the database went when a save was last said to be on the disk.
    public Path mark() {
        return folder.resolve("register.mark");
    }

    /// The database as a power cut left it, while its torn end is being cut off.
    public Path torn() {
        return folder.resolve("register.torn");
    }

    /// Marks a register that is still being made: without a key file beside it, what lies here is an unfinished
    /// attempt.
    public Path creating() {
        return folder.resolve("register.creating");
    }

    /// Who may use the register: told by the key file, which the driver never touches.
    public Access access() {
        Path told = Stream.of(keys(), keysCopy(), database())
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
        return Access.of(told);
    }

    /// Whether there is a register here.
    public boolean exist() {
        return Files.exists(keys()) || Files.exists(keysCopy());
    }
}
