package org.dosedesk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the check does with data, cases and files, good and bad. The data are two of our own rule files.
class ConformanceCheckTest {

    private static final Path DATA = Path.of("src/main/resources/org/dosedesk/rules/kazakhstan/typhoid");
    private static final String HEADER = "suite,test_id,dob,gender,assessment_date,vaccine_group,series_status,"
            + "obs_code_1,obs_date_1,dose_1_date,dose_1_cvx,dose_1_eval_status,earliest_date,recommended_date,past_due_date\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    private int run(String data, String cases, String minAge) {
        return ConformanceCheck.run(
                new String[] {data, cases, folder.resolve("conformance.tsv").toString(), minAge},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
    }

    private String cases(String rows) throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, HEADER + rows);
        return file.toString();
    }

    private String lastLine() {
        return out.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }

    private List<String> disagreements() throws IOException {
        return Files.readAllLines(folder.resolve("conformance.tsv")).stream()
                .skip(1)
                .toList();
    }

    @Test
    void aRowThatMakesNoSenseDisagreesAndIsNotLeftOut() throws IOException {
        String rows = """
                own,a,1990-01-01,F,2024-06-01,Unheard Of,Complete,,,,,,,,
                own,b,not a date,F,2024-06-01,Typhoid,Complete,,,,,,,,
                own,c
                """;

        assertThat(run(DATA.toString(), cases(rows), "")).isZero();

        assertThat(lastLine()).isEqualTo("0 of 3 cases agree");
        assertThat(disagreements()).extracting(line -> line.split("\t", -1)[1]).containsExactly("a", "b", "c");
    }

    @Test
    void anUnknownVaccineAndSpellingsOfAStatusAreNoMatter() throws IOException {
        String rows = """
                own,a,1990-01-01,F,2024-06-01,TYPHOID,not complete,treatment-plant-worker,,2024-05-01,9999,,,,
                own,b,1990-01-01,F,2024-06-01,Typhoid,Not Complete,treatment-plant-worker,,6/1/2024,,,,,
                """;

        assertThat(run(DATA.toString(), cases(rows), "")).isZero();

        assertThat(disagreements())
                .noneMatch(line -> line.contains("Exception"))
                .noneMatch(line -> line.contains("series_status"));
    }

    @Test
    void childrenAreLeftOutByTheirAgeOnTheAssessmentDate() throws IOException {
        String rows = """
                own,a,2008-06-02,F,2024-06-01,Typhoid,Complete,,,,,,,,
                own,b,2008-06-01,F,2024-06-01,Typhoid,Complete,,,,,,,,
                """;

        run(DATA.toString(), cases(rows), "16");

        assertThat(lastLine()).isEqualTo("0 of 1 cases agree");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(run("nowhere", "no.csv", "")).isEqualTo(2);
        assertThat(run(DATA.toString(), "no.csv", "")).isEqualTo(2);
        assertThat(run("", "", "")).isEqualTo(2);

        assertThat(problems.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("folder of data", "nowhere", "does not exist"),
                        line -> assertThat(line).contains("file of cases", "no.csv", "does not exist"),
                        line -> assertThat(line).contains("-Dcdsi.data", "-Dcdsi.cases"));
    }

    /// All ages; the ten that disagree are argued in `disputed.md`.
    @ParameterizedTest
    @CsvSource({
        "cdsi-4.64, cases-healthy-4.45.csv, 518 of 518 cases agree",
        "cdsi-4.38, cases-healthy-4.28.csv, 467 of 467 cases agree",
        "cdsi-4.64, cases-conditions-4.6.csv, 153 of 163 cases agree",
    })
    void thePublishedCasesAgree(String data, String cases, String expected) {
        String files = Shared.need("schedule/" + cases).toString();

        run(Shared.need("schedule/" + data).toString(), files, "");

        assertThat(lastLine()).isEqualTo(expected);
    }
}
