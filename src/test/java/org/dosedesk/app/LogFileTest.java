package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.dosedesk.app.folder.LogFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void nobody_else_reads_it() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");
        Path file = Files.writeString(folder.resolve("dosedesk-0.0.log"), "line");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        LogFile.keepPrivate(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_line_has_time_level_and_logger_and_no_message_of_a_failure() {
        LogRecord entry = new LogRecord(Level.SEVERE, "saving\nfailed");
        entry.setInstant(Instant.parse("2022-02-25T04:05:06.007Z"));
        entry.setLoggerName("org.dosedesk.store");
        entry.setThrown(new IllegalStateException("key 900101300126", new IOException("Ахметова")));

        String line = new LogFile.Line(ZoneId.of("Asia/Almaty")).format(entry);

        assertThat(line)
                .startsWith("2022-02-25 10:05:06.007+0600 SEVERE org.dosedesk.store: saving failed / "
                        + "java.lang.IllegalStateException")
                .contains("java.io.IOException")
                .doesNotContain("900101300126", "Ахметова")
                .endsWith("\n");
        assertThat(line.lines()).hasSize(1);
    }
}
