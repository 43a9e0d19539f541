package org.dosedesk.store.fault;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;

/// A second program on a register: opens it, or makes it when there is none, saves one unit of the [Script] after
/// another, and says so after each save has returned.
public final class SavingProcess {
    public static final String OPEN = "open";
    public static final String SAVED = "saved ";
    public static final String REFUSED = "refused ";

    private SavingProcess() {}

    /// What the program is to do.
    ///
    /// @param before what stands before `java` on the command line
    /// @param after the last unit that the register holds
    /// @param units how many more to save
    /// @param ballast deleted when a save is refused, which is then tried again; `-` for none
    /// @param migrations where Flyway finds the migrations
    /// @param version the number of the last of them
    /// @param libraries the class path
    public record Task(
            List<String> before,
            Path folder,
            int after,
            int units,
            String ballast,
            String migrations,
            int version,
            String libraries) {

        /// Saving, and nothing else.
        public static Task save(Path folder, int after, int units) {
            Schema schema = Schema.CURRENT;
            return new Task(
                    List.of(),
                    folder,
                    after,
                    units,
                    "-",
                    schema.location(),
                    schema.newest(),
                    System.getProperty("java.class.path"));
        }

        /// The same under another command.
        public Task under(List<String> command) {
            return new Task(command, folder, after, units, ballast, migrations, version, libraries);
        }

        /// The same with a file to make room.
        Task withBallast(Path file) {
            return new Task(before, folder, after, units, file.toString(), migrations, version, libraries);
        }

        /// The same by a newer version of the program.
        public Task withSchema(Schema schema) {
            return new Task(before, folder, after, units, ballast, schema.location(), schema.newest(), libraries);
        }

        /// The same with another class path.
        Task withLibraries(String path) {
            return new Task(before, folder, after, units, ballast, migrations, version, path);
        }

        /// The same for a register that holds more.
        Task after(int unit) {
            return new Task(before, folder, unit, units, ballast, migrations, version, libraries);
        }

        /// Starts it.
        public Process start() throws IOException {
            List<String> command = new ArrayList<>(before);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
            command.addAll(List.of("-cp", libraries, SavingProcess.class.getName()));
            command.addAll(List.of(folder.toString(), Integer.toString(after), Integer.toString(units)));
            command.addAll(List.of(ballast, migrations, Integer.toString(version)));
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        /// Starts it and waits for its end.
        ///
        /// @return all that it said
        public List<String> run() throws IOException, InterruptedException {
            Process process = start();
            try (BufferedReader output = output(process)) {
                List<String> said = output.lines().toList();
                process.waitFor();
                return said;
            }
        }
    }

    /// What the process says.
    static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Saves until it is done, refused or killed.
    ///
    /// @param arguments as the [Task] has them
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Script script = Script.after(Integer.parseInt(arguments[1]));
        int last = script.unit() + Integer.parseInt(arguments[2]);
        String ballast = arguments[3];
        H2Vault vault = Plant.vault(new Schema(arguments[4], Integer.parseInt(arguments[5])));
        try (RegisterStore store = open(vault, folder)) {
            say(OPEN);
            boolean refused = false;
            while (script.unit() < last && !refused) {
                script.next();
                refused = !saved(store, script) && !(madeRoom(ballast) && saved(store, script));
            }
        } catch (AccessException e) {
            say(REFUSED + e.reason());
        }
    }

    private static boolean madeRoom(String ballast) throws IOException {
        return !ballast.equals("-") && Files.deleteIfExists(Path.of(ballast));
    }

    private static RegisterStore open(H2Vault vault, Path folder) {
        return vault.exists(folder)
                ? vault.unlock(folder, Plant.USER, Plant.password())
                : vault.create(folder, Plant.USER, Plant.password(), false);
    }

    private static boolean saved(RegisterStore store, Script script) throws IOException {
        try {
            store.commit(script.last(), Plant.NOW, Plant.USER);
        } catch (StorageException e) {
            say(REFUSED + e.reason() + ", holds " + held(store));
            return false;
        }
        say(SAVED + script.unit());
        return true;
    }

    private static String held(RegisterStore store) {
        try {
            return Integer.toString(store.load().size());
        } catch (StorageException e) {
            return "nobody knows what";
        }
    }

    private static void say(String line) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
