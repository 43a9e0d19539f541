package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A save is on the disk, not only with the operating system, before it is said to be saved: seen from outside, in the
/// system calls.
class FsyncTest {
    private static final int UNITS = 5;

    @TempDir
    Path folder;

    @Test
    void everySaveReachesTheDiskBeforeItIsAcknowledged() throws Exception {
        assumeStrace();
        RegisterFiles files = new RegisterFiles(folder.resolve("register"));
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.plant()), Samples.NOW, Samples.USER);
        }
        Path trace = folder.resolve("trace");
        List<String> strace = List.of(
                "strace", "-f", "-y", "-s", "16", "-o", trace.toString(), "-e", "trace=fsync,fdatasync,write,pwrite64");

        Process process = SavingProcess.start(strace, files.folder(), 1, UNITS);
        try (BufferedReader output = SavingProcess.output(process)) {
            assertThat(output.lines()).hasSize(UNITS + 1);
        }
        process.waitFor();

        List<String> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            calls.add(call(line, files.database()));
        }
        assertThat(String.join("", calls).replaceAll("\\.+", ""))
                .as("w: the database is written, s: synced, A: a save acknowledged")
                .matches("[ws]*O(w[ws]*sA){" + UNITS + "}[ws]*");
    }

    private static String call(String line, Path database) {
        Matcher call = Pattern.compile("(\\w+)\\(\\d+<([^>]*)>,? ?\"?([^\"]*)").matcher(line);
        if (!call.find()) {
            return ".";
        }
        boolean onDatabase = call.group(2).endsWith(database.getFileName().toString());
        return switch (call.group(1)) {
            case "fsync", "fdatasync" -> onDatabase ? "s" : ".";
            case "pwrite64" -> onDatabase ? "w" : ".";
            case "write" -> call.group(3).startsWith(SavingProcess.SAVED) ? "A" : opened(call.group(3));
            default -> ".";
        };
    }

    private static String opened(String text) {
        return text.startsWith("open") ? "O" : ".";
    }

    private static void assumeStrace() throws InterruptedException {
        boolean usable;
        try {
            usable = new ProcessBuilder("strace", "-f", "-y", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            usable = false;
        }
        assumeTrue(usable, "skipped: no strace here that may be used, so nobody saw whether a save reaches fsync");
    }
}
