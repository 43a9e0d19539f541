package org.dosedesk.usecase;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes files that are there as a whole or not at all.
public final class WholeFile {
    /// Fills a file that nobody sees yet.
    @FunctionalInterface
    public interface Content {
        /// Writes everything.
        ///
        /// @throws IOException when it can't be written there
        void write(Path unfinished) throws IOException;
    }

    private WholeFile() {}

    /// Writes a file. An older one of that name is replaced as a whole, and stays as it is when this fails. Waits
    /// for
    /// the disk; called off the FX thread.
    ///
    /// @throws IOException when it can't be written there
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            // An empty folder would be replaced without a word.
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".dosedesk", ".tmp");
        try {
            content.write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
