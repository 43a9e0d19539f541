package org.dosedesk.store;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;

/// A second program on a register: saves one unit after another, and says so after each save has returned. A unit is a
/// worker with a number, [#DOSES] doses, and the voiding of the first of the unit before.
final class SavingProcess {
    static final int DOSES = 3;
    static final String SAVED = "saved ";
    static final String REFUSED = "refused ";

    private SavingProcess() {}

    /// Starts it.
    ///
    /// @param before what stands before `java` on the command line
    static Process start(List<String> before, Path folder, int firstUnit, int units) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SavingProcess.class.getName()));
        command.addAll(List.of(folder.toString(), Integer.toString(firstUnit), Integer.toString(units)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What the process says.
    static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// What a unit consists of, besides the voiding.
    static List<Change> unit(int number) {
        Worker worker = Samples.worker("unit " + number);
        List<Change> changes = new ArrayList<>(List.of(Change.add(worker)));
        for (int i = 0; i < DOSES; i++) {
            changes.add(Change.add(Samples.dose(worker, LocalDate.of(2021, 5, 1).plusDays(number), null)));
        }
        return changes;
    }

    /// Saves until it is done or killed.
    ///
    /// @param arguments the folder, the number of the first unit, and how many units to save
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        int units = Integer.parseInt(arguments[2]);
        try (RegisterStore store = Samples.vault().unlock(Path.of(arguments[0]), Samples.USER, Samples.password())) {
            say("open");
            save(store, first, units);
        } catch (AccessException e) {
            say(REFUSED + e.reason());
        }
    }

    private static void save(RegisterStore store, int first, int units) throws IOException {
        Dose previous = null;
        for (int number = first; number < first + units; number++) {
            List<Change> changes = unit(number);
            if (previous != null) {
                changes.add(new Change(previous, previous.voided(Samples.VOIDED)));
            }
            try {
                store.commit(changes, Samples.NOW, Samples.USER);
            } catch (StorageException e) {
                long workers =
                        store.load().stream().filter(Worker.class::isInstance).count();
                say(REFUSED + e.reason() + ", holds " + workers);
                return;
            }
            say(SAVED + number);
            previous = (Dose) changes.get(1).after();
        }
    }

    private static void say(String line) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
