package org.dosedesk.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.register.Register;

/// Tries files out: `mvn -q -Pimport verify -Dbase=FILE -Dfiles=DIR`. The base, which may be absent, is imported
/// into an empty register; then each file of DIR is planned on its own against that. No question is answered, and
/// nothing is saved. A row a file lies in `target/import.tsv`, and what is said about rows in
/// `target/import-said.tsv`.
final class ImportCheck {

    private ImportCheck() {}

    /// The arguments: the base or nothing, the folder, the table to write, and the one of what is said.
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream problems) {
        try {
            Path folder = Path.of(arguments[1].strip());
            if (arguments[1].isBlank() || !Files.isDirectory(folder)) {
                problems.println("Say which folder to try, with -Dfiles=DIR; there is none at '" + folder + "'");
                return 2;
            }
            ImportFiles importing = importing(arguments[0].strip(), out);
            List<List<String>> lines = new ArrayList<>(List.of(ImportLine.COLUMNS));
            List<List<String>> said = new ArrayList<>(List.of(List.of("file", "row", "what", "sentence")));
            for (Path file : files(folder)) {
                one(importing, file, lines, said);
            }
            write(Path.of(arguments[2]), lines);
            write(Path.of(arguments[3]), said);
            long refused = lines.stream()
                    .skip(1)
                    .filter(line -> !line.getLast().isEmpty())
                    .count();
            out.println("files %d, refused %d".formatted(lines.size() - 1, refused));
            out.flush();
            return 0;
        } catch (IOException e) {
            problems.println("The files could not be tried: " + e);
            return 2;
        }
    }

    private static ImportFiles importing(String base, PrintStream out) {
        Register register =
                Register.open(new MemoryStore(), Clock.system(ZoneId.of("Asia/Almaty")), "import check", false);
        ImportFiles importing = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        if (!base.isEmpty()) {
            ImportPlan plan = importing.plan(List.of(Path.of(base)), Progress.NONE);
            importing.apply(plan, true, Progress.NONE);
            out.println("base: new %d, bad %d%s"
                    .formatted(
                            plan.added(),
                            plan.badRows(),
                            ImportLine.of(plan).getLast().isEmpty()
                                    ? ""
                                    : ". " + ImportLine.of(plan).getLast()));
        }
        return importing;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !Files.isDirectory(path)).sorted().toList();
        }
    }

    private static void one(ImportFiles importing, Path file, List<List<String>> lines, List<List<String>> said) {
        try {
            ImportPlan plan = importing.plan(List.of(file), Progress.NONE);
            lines.add(ImportLine.of(plan));
            said.addAll(ImportLine.said(plan));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            lines.add(ImportLine.failed(file, e));
        }
    }

    private static void write(Path file, List<List<String>> lines) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(
                file,
                lines.stream()
                        .map(line -> line.stream()
                                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                                .collect(Collectors.joining("\t")))
                        .toList());
    }
}
