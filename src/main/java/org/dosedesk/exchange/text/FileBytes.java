package org.dosedesk.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;

/// A file's bytes, looked at before all of them are in memory: no pipe, no file that is too large or grows while it
/// is read, no line that no table has.
public sealed interface FileBytes {
    /// The largest file, in megabytes.
    int MOST_MEGABYTES = 100;

    /// The longest line, in megabytes.
    int LONGEST_LINE = 4;

    /// The file as it was.
    @SuppressWarnings("ArrayRecordComponent")
    record Read(byte[] bytes) implements FileBytes {}

    /// The file is not for reading.
    record NotRead(FileProblem problem) implements FileBytes {}

    /// Reads a file.
    static FileBytes of(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new NotRead(new FileProblem.NoFile());
            }
            if (Files.size(file) > megabytes(MOST_MEGABYTES)) {
                return new NotRead(new FileProblem.TooLarge(MOST_MEGABYTES));
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(megabytes(MOST_MEGABYTES) + 1);
                if (bytes.length > megabytes(MOST_MEGABYTES)) {
                    return new NotRead(new FileProblem.TooLarge(MOST_MEGABYTES));
                }
                return new Read(bytes);
            }
        } catch (NoSuchFileException e) {
            return new NotRead(new FileProblem.Missing());
        } catch (IOException e) {
            return new NotRead(new FileProblem.NotReadable());
        }
    }

    /// Whether some line is longer than any table's; of text, not of a workbook.
    static boolean hasEndlessLine(byte[] bytes) {
        int begin = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                begin = i + 1;
            } else if (i - begin >= megabytes(LONGEST_LINE)) {
                return true;
            }
        }
        return false;
    }

    private static int megabytes(int count) {
        return count << 20;
    }
}
