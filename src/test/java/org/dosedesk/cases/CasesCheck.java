package org.dosedesk.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.rules.BuiltInRuleSets;

/// Runs the built-in rules on a file of cases: `mvn -q -Pcases verify -Dcases=FILE`. Prints a table by vaccine
/// group and writes a row per disagreement to `target/cases.tsv`; the last line counts the sure cases.
/// Disagreements are figures, not failures: only what cannot be read fails the run.
final class CasesCheck {

    private CasesCheck() {}

    /// The arguments: the file of cases, and the file to write.
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream problems) {
        try {
            String file = arguments.length == 0 ? "" : arguments[0].strip();
            if (file.isEmpty() || !Files.exists(Path.of(file))) {
                throw new IllegalArgumentException(
                        "say where the cases are, with -Dcases=FILE; there is no '" + file + "'");
            }
            List<CaseResult> results = results(Path.of(file));
            write(results, Path.of(arguments[1]));
            lines(results).forEach(out::println);
            out.flush();
            return 0;
        } catch (IllegalArgumentException | IOException | CsvParseException e) {
            problems.println("The check of cases could not run: " + e.getMessage());
            return 2;
        }
    }

    /// The results of all cases of a file, in its order.
    static List<CaseResult> results(Path file) throws IOException {
        RuleLibrary rules = BuiltInRuleSets.kazakhstan();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .fieldSeparator('\t')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(HandCase::new)
                    .map(one -> CaseResult.of(one, rules))
                    .toList();
        }
    }

    static List<String> lines(List<CaseResult> results) {
        Map<String, int[]> byGroup = new LinkedHashMap<>();
        for (CaseResult result : results) {
            int[] counts = byGroup.computeIfAbsent(result.one().group(), group -> new int[4]);
            int place = result.one().sure() ? 0 : 2;
            counts[place] += result.agrees() ? 1 : 0;
            counts[place + 1]++;
        }
        List<String> lines = new ArrayList<>();
        lines.add("%-22s %8s %9s".formatted("group", "sure", "doubtful"));
        int[] sum = new int[4];
        byGroup.forEach((group, counts) -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
            lines.add("%-22s %8s %9s".formatted(group, counts[0] + "/" + counts[1], counts[2] + "/" + counts[3]));
        });
        lines.add("%d of %d doubtful cases agree".formatted(sum[2], sum[3]));
        lines.add("%d of %d cases agree".formatted(sum[0], sum[1]));
        return lines;
    }

    private static void write(List<CaseResult> results, Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("id\tgroup\tsure\tdifferences (expected | found)\targument");
        for (CaseResult result : results) {
            if (!result.agrees()) {
                HandCase one = result.one();
                rows.add(String.join(
                        "\t",
                        one.id(),
                        one.group(),
                        one.sure() ? "yes" : "no",
                        String.join("; ", result.differences()),
                        one.argument()));
            }
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, rows);
    }
}
