package org.dosedesk.store.file;

import java.nio.file.Files;
import java.nio.file.Path;

/// The files of one register, all in one folder.
public record RegisterFiles(Path folder) {

    /// Who may unlock the register; its presence is what makes the folder a register.
    public Path keys() {
        return folder.resolve("register.keys");
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

    /// How far the database went when a save was last said to be on the disk.
    public Path mark() {
        return folder.resolve("register.mark");
    }

    /// Marks a register that is still being made: without a key file beside it, what lies here is an unfinished
    /// attempt.
    public Path creating() {
        return folder.resolve("register.creating");
    }

    /// Whether there is a register here.
    public boolean exist() {
        return Files.exists(keys());
    }
}
