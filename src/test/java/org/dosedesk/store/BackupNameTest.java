package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.store.fault.Strace;
import org.dosedesk.store.file.RegisterFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup that is said to be made has its name on the disk, not only with the operating system: seen from
/// outside,
/// in the system calls.
class BackupNameTest {
    private static final Pattern CALL = Pattern.compile("(rename\\w*|fsync|fdatasync|write)\\((.*)");

    @TempDir
    Path folder;

    @Test
    void a_backup_is_whole_before_it_gets_its_name_and_named_before_it_is_said_to_be_made() throws Exception {
        Strace.assume();
        RegisterFiles files = new RegisterFiles(folder.resolve("register"));
        Samples.vault()
                .create(files.folder(), Samples.USER, Samples.password(), false)
                .close();
        Path trace = folder.resolve("trace");

        assertThat(BackupProcess.run(
                        List.of(
                                "strace",
                                "-f",
                                "-y",
                                "-s",
                                "200",
                                "-o",
                                trace.toString(),
                                "-e",
                                "trace=rename,renameat,renameat2,fsync,fdatasync,write"),
                        files.folder()))
                .isEqualTo("made");

        List<String> calls = new ArrayList<>();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            calls.add(call(line, files.backups()));
        }
        assertThat(String.join("", calls))
                .as(
                        "p: the unfinished file is synced, n: it gets its name, f: its folder is synced, M: said to be made")
                .matches("f*p+n[f]+M");
    }

    private static String call(String line, Path backups) {
        Matcher call = CALL.matcher(line);
        if (!call.find()) {
            return "";
        }
        String on = call.group(2);
        String part = backups.resolve("unfinished.part").toString();
        return switch (call.group(1)) {
            case "fsync", "fdatasync" ->
                on.contains("<" + part + ">") ? "p" : on.contains("<" + backups + ">") ? "f" : "";
            case "write" -> on.contains("\"made\"") ? "M" : "";
            default -> on.contains("\"" + part + "\"") ? "n" : "";
        };
    }
}
