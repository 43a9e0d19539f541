package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFolderTest {
    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheFolderIsFound() {
        assertThat(BundleFolder.features()).contains("common", "workers", "why").doesNotHaveDuplicates();
    }

    /// The program that is installed lies in a jar, whose name may hold what a URL writes otherwise.
    @Test
    void inAJarTheSameAreFound() throws IOException, ReflectiveOperationException {
        Path jar = folder.resolve("доз desk+1.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream into = new JarOutputStream(out);
                Stream<Path> files = Files.walk(CLASSES.resolve("org/dosedesk/text"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                into.putNextEntry(
                        new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, into);
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object found = loader.loadClass("org.dosedesk.text.Messages")
                    .getField("FEATURES")
                    .get(null);
            assertThat(found).isEqualTo(BundleFolder.features()).isNotEqualTo(List.of());
        }
    }
}
