package org.dosedesk.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The data of earlier versions on Windows, in the part of the profile that travels from computer to computer: too
/// large for that, and a register that lies in two places is two registers.
public final class RoamingData {
    private RoamingData() {}

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
