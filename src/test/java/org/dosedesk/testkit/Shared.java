package org.dosedesk.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reference files that lie beside the project and not in it. Tests that need them skip themselves without them.
public final class Shared {

    private Shared() {}

    /// The folder or file of this name; skips the running test when it is absent.
    public static Path need(String name) {
        Path path = path(name);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return path;
    }

    /// The folder or file of this name where it is there, for a test that can do without.
    public static Optional<Path> find(String name) {
        return Optional.of(path(name)).filter(Files::exists);
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("dosedesk.shared", "../shared")).resolve(name);
    }
}
