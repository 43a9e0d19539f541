package org.dosedesk.usecase.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes documents to files. Called off the FX thread.
public final class PaperFile {
    private PaperFile() {}

    /// Writes the document. An older file of that name is replaced as a whole or not at all.
    ///
    /// @throws PaperException when it can't be written there
    public static void write(byte[] document, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw PaperException.notWritable(file, "a folder was given for a file", null);
        }
        try {
            Path unfinished = Files.createTempFile(folder, "dosedesk", ".tmp");
            try {
                Files.write(unfinished, document);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw PaperException.notWritable(file, "the file was not written", e);
        }
    }
}
