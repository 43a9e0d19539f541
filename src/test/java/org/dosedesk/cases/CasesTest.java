package org.dosedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cases worked by hand from the sources, and the check that runs a file of them.
class CasesTest {
    private static final String HEADER = "id\tgroup\tbirth_date\tsex\trisk_groups\tobservations\tdoses\tas_of"
            + "\texpected_status\tearliest\trecommended\toverdue_from\tcounts\targument\tsure\n";

    @TempDir
    Path folder;

    static Stream<CaseResult> sureCases() throws IOException {
        return Stream.concat(cases("cases.tsv"), cases("neighbours.tsv"));
    }

    private static Stream<CaseResult> cases(String name) throws IOException {
        return CasesCheck.results(Path.of(Objects.requireNonNull(CasesTest.class.getResource(name))
                        .getPath()))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("sureCases")
    void theBuiltInRulesSayWhatWasWorkedOutByHand(CaseResult result) {
        assertThat(result.differences())
                .as(result.one().id() + ": " + result.one().argument())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pregnant:2026-01-01..2026-09-20",
                "breastfeeding:2026-01-01..",
                "birth:2026-01-01",
                "covid-19:2026-01-01..2026-01-15",
                "acute-illness:..2026-01-15",
                "fever:2026-01-01..2026-01-03",
                "severe-reaction(TicoVac):2020-01-01",
                "allergy(egg):2010-01-01..",
                "allergy(gelatin):2010-01-01..",
                "guillain-barre:2020-01-01",
                "asthma:..",
                "immunosuppression:2020-01-01..2020-02-01",
                "chemotherapy:..2020-02-01",
                "whole-blood:2020-01-01",
                "tetanus-ig:2020-01-01",
                "rabies-ig:2020-01-01",
                "tick-ig:2020-01-01",
                "wound:2020-01-01",
                "bite-III:2020-01-01",
                "animal-healthy:2020-01-11",
                "had-measles:1990-01-01",
                "had-varicella:1990-01-01",
                "had-hepatitis-a:1990-01-01",
                "had-hepatitis-b:1990-01-01",
                "had-tularaemia:1990-01-01",
                "measles-antibodies:2020-01-01",
                "group(medic):2025-03-01..",
                "other-dose(CoronaVac):2021-10-01",
                "consent-repeat-course:2022-05-10"
            })
    void everyPhraseIsUnderstood(String phrase) throws IOException {
        assertThat(run("Td\t1990-05-05\tF\t-\t" + phrase + "\t-\t2026-03-01\tdue\tat once\t-\t-\t-\t-\tyes"))
                .noneMatch(difference -> difference.startsWith("cannot be run"));
    }

    @ParameterizedTest
    @CsvSource({
        "observations, 'possessed:2020-01-01'",
        "allergy, 'allergy(moonlight):2020-01-01'",
        "risk group, 'group(astronaut):2020-01-01..'",
        "product, 'other-dose(Elixir):2020-01-01'"
    })
    void anUnknownPhraseIsADisagreementAndNoCrash(String what, String phrase) throws IOException {
        assertThat(run("Td\t1990-05-05\tF\t-\t" + phrase + "\t-\t2026-03-01\tdue\tat once\t-\t-\t-\t-\tyes"))
                .as(what)
                .singleElement()
                .asString()
                .startsWith("cannot be run: no ");
    }

    @Test
    void theLastLineCountsTheSureCasesAndTheDoubtfulOnesAreToldApart() throws IOException {
        Path file = Files.writeString(
                folder.resolve("cases.tsv"),
                HEADER
                        + "1\tTd\t1980-03-15\tM\t-\t-\t-\t2025-05-01\tdue\tat once\tat once\t-\tnone\tright\tyes\n"
                        + "2\tTd\t1980-03-15\tM\t-\t-\t-\t2025-05-01\toverdue\t-\t-\t-\tnone\twrong\tyes\n"
                        + "3\tTd\t1980-03-15\tM\t-\t-\t-\t2025-05-01\toverdue\t-\t-\t-\tnone\twrong\tno\n");
        Path written = folder.resolve("target").resolve("cases.tsv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = CasesCheck.run(
                new String[] {file.toString(), written.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(code).isZero();
        assertThat(lines.getLast()).isEqualTo("1 of 2 cases agree");
        assertThat(lines.get(lines.size() - 2)).isEqualTo("0 of 1 doubtful cases agree");
        assertThat(Files.readAllLines(written))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("2\tTd\tyes\texpected_status: overdue | due"));
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        ByteArrayOutputStream problems = new ByteArrayOutputStream();

        int code = CasesCheck.run(
                new String[] {"nowhere.tsv", folder.resolve("out.tsv").toString()},
                System.out,
                new PrintStream(problems, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(2);
        assertThat(problems.toString(StandardCharsets.UTF_8)).contains("-Dcases=FILE");
    }

    @Test
    void everyProductIsInTheCatalogue() {
        List<Id<Vaccine>> known =
                VaccineCatalogue.kazakhstan().stream().map(Vaccine::id).toList();

        assertThat(CaseProducts.names())
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(known).contains(CaseProducts.id(name)));
    }

    private static List<String> run(String cells) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(HEADER + "X\t" + cells)) {
            return CaseResult.of(new HandCase(csv.stream().findFirst().orElseThrow()), Rules.KAZAKHSTAN)
                    .differences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
