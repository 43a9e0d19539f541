package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.util.Optional;

/// Where registers may lie on this computer.
///
/// @param mine for the person who is signed in to the computer
/// @param everyone for everyone who uses the computer
/// @param demo for the invented work force
public record RegisterFolders(Path mine, Path everyone, Path demo) {

    /// The folder for a new register.
    ///
    /// @param shared whether everyone on this computer may use it
    public Path forNew(boolean shared) {
        return shared ? everyone : mine;
    }

    /// The register to unlock: the one opened last if it is still there, else one's own, else everyone's; empty when
    /// there is none yet. Reads the disk.
    ///
    /// @param last the folder of the register opened last, if known; the demo's is never offered
    public Optional<Path> toUnlock(Vault vault, Optional<Path> last) {
        return last.filter(folder -> !folder.equals(demo) && vault.exists(folder))
                .or(() -> Optional.of(mine).filter(vault::exists))
                .or(() -> Optional.of(everyone).filter(vault::exists));
    }
}
