package org.dosedesk.store;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.RegisterStore;

/// A second program that makes one backup and says what came of it.
final class BackupProcess {
    private BackupProcess() {}

    /// Runs it.
    ///
    /// @param before what stands before `java` on the command line
    static String run(List<String> before, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BackupProcess.class.getName()));
        command.add(folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String said = String.join(" ", output.lines().toList());
            process.waitFor();
            return said;
        }
    }

    /// Makes the backup.
    ///
    /// @param arguments the register's folder
    public static void main(String[] arguments) throws IOException {
        String said;
        try (RegisterStore store = Samples.vault().unlock(Path.of(arguments[0]), Samples.USER, Samples.password())) {
            BackupTest.backups(store).make(Samples.NOW.plusSeconds(1), Progress.NONE);
            said = "made";
        } catch (BackupException e) {
            said = "refused " + e.reason();
        } catch (AccessException e) {
            said = "refused to open " + e.reason();
        }
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(said.getBytes(StandardCharsets.UTF_8));
        }
    }
}
