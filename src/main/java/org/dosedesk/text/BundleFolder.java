package org.dosedesk.text;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The folder of the message files: a feature's file is found because it lies there.
final class BundleFolder {
    private static final String FOLDER = "messages/";
    private static final String ENDING = "_" + Language.ENGLISH.tag() + ".properties";

    private BundleFolder() {}

    /// The features that have a file in English, by name.
    ///
    /// @throws UncheckedIOException when the program's own files cannot be read
    static List<String> features() {
        URL one = Objects.requireNonNull(BundleFolder.class.getResource(FOLDER + "common" + ENDING));
        try {
            return names(one).stream()
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER, e);
        }
    }

    private static List<String> names(URL one) throws IOException {
        if (one.openConnection() instanceof JarURLConnection inJar) {
            String folder =
                    inJar.getEntryName().substring(0, inJar.getEntryName().lastIndexOf('/') + 1);
            return inJar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length()))
                    .toList();
        }
        File file = new File(URI.create(one.toString()));
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(file.toPath().getParent()))) {
            return files.map(Path::getFileName).map(Objects::toString).toList();
        }
    }
}
