package org.dosedesk.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Reference files that lie beside the project and not in it. Tests that need them skip themselves without them.
public final class Shared {

    private Shared() {}

    /// The folder or file of this name; skips the running test when it is absent.
    public static Path need(String name) {
        Path path = Path.of(System.getProperty("dosedesk.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return path;
    }
}
