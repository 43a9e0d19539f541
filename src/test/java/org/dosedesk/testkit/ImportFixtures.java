package org.dosedesk.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.exchange.CsvImportReader;

/// The project's own small set of files: 30 invented workers of two sites, with a hosted unit.
public final class ImportFixtures {
    private ImportFixtures() {}

    /// Puts the four files into a folder, doses before the roster.
    public static List<Path> four(Path folder) {
        return Stream.of("doses.csv", "roster.csv", "waivers.csv", "illnesses.csv")
                .map(name -> one(folder, name))
                .toList();
    }

    /// Puts one of the files into a folder.
    public static Path one(Path folder, String name) {
        Path target = folder.resolve(name);
        try (InputStream in = CsvImportReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            Files.write(target, in.readAllBytes());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a text file.
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
