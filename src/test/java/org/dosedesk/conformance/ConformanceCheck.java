package org.dosedesk.conformance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.RuleSetException;
import org.dosedesk.rules.read.RuleSetReader;

/// Runs the engine on published cases: `mvn -q -Pconformance verify -Dcdsi.data=DIR -Dcdsi.cases=FILE[,FILE…]`, with
/// `-Dcdsi.minAge=16` for those who have had their 16th birthday on the assessment date. Prints the table, writes
/// `target/conformance.tsv`. Disagreements are figures, not failures: only what cannot be read fails the run.
final class ConformanceCheck {

    private ConformanceCheck() {}

    /// The arguments: the folder of data, the files of cases with commas between them, the file to write, and the
    /// age.
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream problems) {
        try {
            check(arguments).forEach(out::println);
            out.flush();
            return 0;
        } catch (IllegalArgumentException | IOException | RuleSetException | CsvParseException e) {
            problems.println("The conformance check could not run: " + e.getMessage());
            return 2;
        }
    }

    private static List<String> check(String[] arguments) throws IOException {
        String data = argument(arguments, 0);
        String cases = argument(arguments, 1);
        if (data.isEmpty() || cases.isEmpty()) {
            throw new IllegalArgumentException("say where the data and the cases are, with -Dcdsi.data=DIR"
                    + " -Dcdsi.cases=FILE[,FILE...]; -Dcdsi.minAge=16 leaves children out");
        }
        int minAge = age(argument(arguments, 3));
        RuleSet rules = rules(existing(data, "folder of data"));
        List<CaseResult> results = new ArrayList<>();
        for (String file : cases.split(",", -1)) {
            if (!file.isBlank()) {
                for (CdsiCase one : read(existing(file.strip(), "file of cases"))) {
                    if (one.isAtLeast(minAge)) {
                        results.add(CaseResult.of(one, rules));
                    }
                }
            }
        }
        ConformanceTable table = new ConformanceTable(results);
        table.write(Path.of(argument(arguments, 2)));
        return table.lines();
    }

    /// The rules in the XML files of `folder`.
    static RuleSet rules(Path folder) {
        return new RuleSetReader()
                .read(
                        new RuleSetReader.Identity(
                                "CDSi", String.valueOf(folder.getFileName()), null, LocalDate.of(1900, 1, 1)),
                        folder);
    }

    /// The cases of a file, in its order.
    static List<CdsiCase> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            return csv.stream().map(CdsiCase::new).toList();
        }
    }

    private static Path existing(String name, String what) {
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("the " + what + " " + path.toAbsolutePath() + " does not exist");
        }
        return path;
    }

    private static int age(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the age '" + text + "' is not a whole number of years", e);
        }
    }

    private static String argument(String[] arguments, int index) {
        return index < arguments.length ? arguments[index].strip() : "";
    }
}
