package org.dosedesk.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data of earlier versions on Windows, in the part of the profile that travels from computer to computer: too
/// large for that, and a register that lies in two places is two registers.
public final class RoamingData {
    private static final Logger LOG = LoggerFactory.getLogger(RoamingData.class);

    private RoamingData() {}

    /// A register in the old folder beside one in the new: of both, only the new one is used, and that is to be
    /// said.
    ///
    /// @return where the other one lies; empty when there is none, or this was asked before
    static Optional<Path> otherRegister(Path before, Path now) {
        Path other = before.resolve(RegisterFolders.OWN);
        Path said = now.resolve("other-register-said");
        if (!Files.exists(other) || !Files.exists(now.resolve(RegisterFolders.OWN)) || Files.exists(said)) {
            return Optional.empty();
        }
        try {
            Files.createFile(said);
        } catch (IOException e) {
            LOG.warn("it will be said again: {}", e.getClass().getName());
        }
        return Optional.of(other);
    }

    /// Takes the data along into the folder of today, whole or not at all.
    ///
    /// @param before where earlier versions kept everything
    /// @param now where it belongs
    /// @return where the data lies from now on: `before` as long as it cannot be moved, for instance while the
    /// program is open from there or the profile lies on another disk
    public static Path takeAlong(Path before, Path now) {
        if (Files.exists(now) || !Files.isDirectory(before)) {
            return now;
        }
        try {
            Path parent = now.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.move(before, now, StandardCopyOption.ATOMIC_MOVE);
            return now;
        } catch (IOException e) {
            return before;
        }
    }
}
