package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.store.file.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A save is on the disk, not only with the operating system, before it is said to be saved: seen from outside, in
/// the system calls.
class FsyncTest {
    private static final int UNITS = 5;

    @TempDir
    Path folder;

    @Test
    void everySaveReachesTheDiskBeforeItIsAcknowledged() throws Exception {
        Strace.assume();
        RegisterFiles files = new RegisterFiles(folder.resolve("register"));
        Plant.make(files.folder());
        Path trace = folder.resolve("trace");
        List<String> strace = List.of(
                "strace", "-f", "-y", "-s", "16", "-o", trace.toString(), "-e", "trace=fsync,fdatasync,write,pwrite64");

        assertThat(SavingProcess.Task.save(files.folder(), 0, UNITS)
                        .under(strace)
                        .run())
                .hasSize(UNITS + 1);

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
}
