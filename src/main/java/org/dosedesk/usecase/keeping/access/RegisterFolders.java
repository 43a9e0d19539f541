package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where registers may lie on this computer.
///
/// @param mine for the person who is signed in to the computer
/// @param everyone for everyone who uses the computer
/// @param demo for the invented work force
public record RegisterFolders(Path mine, Path everyone, Path demo) {
    /// The folder that the program makes for a register inside one that was chosen for it.
    public static final String NAME = "DoseDesk";

    /// The folder of the own register inside a folder for everything.
    public static final String OWN = "register";

    /// The folder for a new register.
    ///
    /// @param shared whether everyone on this computer may use it
    public Path forNew(boolean shared) {
        return shared ? everyone : mine;
    }

    /// The register in a folder that was chosen by hand: in itself, or in the folder that the program made in it.
    /// Reads the disk.
    ///
    /// @throws AccessException when there is none
    public static Path chosen(Vault vault, Path folder) {
        return Stream.of(folder, folder.resolve(NAME), folder.resolve(OWN))
                .filter(vault::exists)
                .findFirst()
                .orElseThrow(
                        () -> new AccessException(AccessException.Reason.NO_REGISTER, "no register there", folder));
    }

    /// The register to unlock: the one opened last if it is still there, else one's own, else everyone's; empty
    /// when
    /// there is none yet. Reads the disk.
    ///
    /// @param last the folder of the register opened last, if known; the demo's is never offered
    public Optional<Path> toUnlock(Vault vault, Optional<Path> last) {
        return last.filter(folder -> !folder.equals(demo) && vault.exists(folder))
                .or(() -> Optional.of(mine).filter(vault::exists))
                .or(() -> Optional.of(everyone).filter(vault::exists));
    }
}
