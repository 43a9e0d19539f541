package org.dosedesk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ImportCheckTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @Test
    void everyFileGetsARow() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        ImportFixtures.four(files);
        Files.createFile(files.resolve("empty.csv"));
        Files.writeString(files.resolve("README.md"), "# These are files\n\nThey are of all kinds.\n");
        Files.createDirectory(files.resolve("folder"));

        Map<String, List<String>> alone = check("", files);
        assertThat(alone.keySet())
                .containsExactly("README.md", "doses.csv", "empty.csv", "illnesses.csv", "roster.csv", "waivers.csv");
        assertThat(row(alone, "roster.csv"))
                .containsExactly(
                        "roster.csv",
                        "roster",
                        "UTF-8",
                        "1",
                        "15",
                        "0",
                        "30",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "0",
                        "10",
                        "");
        assertThat(row(alone, "empty.csv").getLast()).startsWith("The file is empty.");
        assertThat(row(alone, "README.md").getLast()).startsWith("This is not a table.");
        assertThat(row(alone, "doses.csv").getLast()).startsWith("Import the list of workers first");

        Map<String, List<String>> after = check(files.resolve("roster.csv").toString(), files);
        assertThat(row(after, "roster.csv")).containsSequence("0", "0", "30");
        assertThat(row(after, "doses.csv").get(1)).isEqualTo("doses");
        assertThat(row(after, "doses.csv").getLast()).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("said.tsv"))).isNotEmpty();
    }

    @Test
    @Timeout(20)
    void aPipeIsRefusedAndDoesNotStopTheRest() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "no pipes here");
        Path pipe = folder.resolve("a-pipe.csv");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(row(check("", folder), "a-pipe.csv").getLast()).startsWith("This is not a file that can be read");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThat(run("", folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("-Dfiles=DIR", "nowhere");
    }

    @Test
    void theFilesBesideTheProjectAllGetARow() throws IOException {
        Path files = Shared.need("data/import");
        Map<String, List<String>> rows = check(files.resolve("base.csv").toString(), files);
        try (Stream<Path> all = Files.list(files)) {
            assertThat(rows).hasSize(Math.toIntExact(all.count()));
        }
        assertThat(rows.values())
                .allSatisfy(
                        row -> assertThat(row).hasSize(18).noneMatch(cell -> cell.startsWith("The program failed")));
        assertThat(row(rows, "base.csv")).containsSequence("0", "0", "6");
    }

    @Test
    void theRosterOfTwoMonthsLater() throws IOException {
        Path later = Files.createDirectory(folder.resolve("later"));
        Files.copy(Shared.need("data/roster-2022-04.csv"), later.resolve("april.csv"));
        Map<String, List<String>> rows = check(Shared.need("data/roster.csv").toString(), later);
        assertThat(row(rows, "april.csv").subList(6, 12)).containsExactly("25", "61", "2385", "15", "40", "0");
    }

    private static List<String> row(Map<String, List<String>> rows, String file) {
        return Objects.requireNonNull(rows.get(file), file);
    }

    private Map<String, List<String>> check(String base, Path files) throws IOException {
        assertThat(run(base, files)).isZero();
        assertThat(problems.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> lines = Files.readAllLines(folder.resolve("table.tsv"));
        assertThat(lines.getFirst()).isEqualTo(String.join("\t", ImportLine.COLUMNS));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lines.stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .forEach(row -> rows.put(row.getFirst(), row));
        return rows;
    }

    private int run(String base, Path files) {
        return ImportCheck.run(
                new String[] {
                    base,
                    files.toString(),
                    folder.resolve("table.tsv").toString(),
                    folder.resolve("said.tsv").toString()
                },
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
    }
}
