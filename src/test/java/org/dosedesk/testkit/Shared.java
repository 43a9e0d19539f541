package org.dosedesk.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

<<<<<<< HEAD
/// Larger files that may lie beside the project: checks that read them are extra, and skip themselves without.
public final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /// A file or folder there; skips the running test when it is absent.
    public static Path need(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: no " + path);
=======
/// Reference files that lie beside the project and not in it. Tests that need them skip themselves without them.
public final class Shared {

    private Shared() {}

    /// The folder or file of this name; skips the running test when it is absent.
    public static Path require(String name) {
        Path path = Path.of(System.getProperty("dosedesk.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), () -> path + " is not there");
>>>>>>> engine
        return path;
    }
}
