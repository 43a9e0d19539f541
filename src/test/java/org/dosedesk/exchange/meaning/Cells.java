package org.dosedesk.exchange.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;

/// Tables of what stands in files, and a reader for small ones.
final class Cells {
    private Cells() {}

    /// The lines of our own table, and of the one that lies beside the project where it does.
    static List<String> lines(String own, String shared) {
        try (InputStream in = Objects.requireNonNull(Cells.class.getResourceAsStream(own))) {
            String ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String theirs = Shared.find(shared).map(Cells::text).orElse("");
            return Stream.of(ours, theirs)
                    .flatMap(String::lines)
                    .map(line -> line.replace("\uFEFF", ""))
                    .filter(line -> !line.isBlank())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadFile read(Path folder, String text) {
        try {
            Path file = Files.writeString(folder.resolve("cells.csv"), text);
            return new CsvImportReader().read(file, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadFile.Table table(Path folder, String text) {
        ReadFile read = read(folder, text);
        if (read instanceof ReadFile.Table table) {
            return table;
        }
        throw new AssertionError(read);
    }
}
