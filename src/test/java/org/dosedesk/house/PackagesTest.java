package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A package that grows past a dozen types holds two ideas.
class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST = 12;

    @Test
    void no_package_is_too_big() throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sizes.putAll(files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())));
        }
        assertThat(sizes).hasSizeGreaterThan(90);
        assertThat(sizes).allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(MOST));
    }
}
