package org.dosedesk.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Larger files that may lie beside the project: checks that read them are extra, and skip themselves without.
public final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /// A file or folder there; skips the running test when it is absent.
    public static Path need(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: no " + path);
        return path;
    }
}
