package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dosedesk.app.folder.ProgramFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
    @TempDir
    Path folder;

    private Path own;
    private Path library;
    private String classPath;
    private String mark;

    @BeforeEach
    void install() throws IOException {
        own = Files.writeString(folder.resolve("dosedesk-1.jar"), "the classes");
        library = Files.writeString(folder.resolve("h2-2.jar"), "a database");
        classPath = own + File.pathSeparator + library;
        mark = ProgramFiles.mark(classPath);
    }

    @Test
    void aProgramMovedElsewhereBelongsTogether() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String moved = Files.copy(own, elsewhere.resolve("dosedesk-1.jar"))
                + File.pathSeparator
                + Files.copy(library, elsewhere.resolve("h2-2.jar"));

        assertThat(ProgramFiles.belongTogether(mark, moved)).isTrue();
        assertThat(ProgramFiles.belongTogether("", "target/classes")).isTrue();
    }

    @Test
    void anExchangedJarIsNoticed() throws IOException {
        Files.writeString(own, "the klasses");
        assertThat(ProgramFiles.belongTogether(mark, classPath)).isFalse();

        install();
        Files.writeString(library, "another database");
        assertThat(ProgramFiles.belongTogether(mark, classPath)).isFalse();

        install();
        Path newer = Files.move(library, folder.resolve("h2-3.jar"));
        assertThat(ProgramFiles.belongTogether(mark, own + File.pathSeparator + newer))
                .isFalse();
        assertThat(ProgramFiles.belongTogether(mark, classPath)).isFalse();
    }

    @Test
    void aProgramOfMixedFilesDoesNotStart() {
        System.setProperty(ProgramFiles.PROPERTY, mark);
        try {
            assertThat(Main.run(List.of(), Map.of("DISPLAY", ":0"))).isEqualTo(Main.MIXED_FILES);
        } finally {
            System.clearProperty(ProgramFiles.PROPERTY);
        }
    }
}
