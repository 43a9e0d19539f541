package org.dosedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.exchange.text.FileBytes;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportReaderTest {
    private static final String ROSTER = """
            Табельный номер;Фамилия;Имя;Отчество;ИИН;Дата рождения;Подразделение;Цех;Объект
            7;Фролова;Инна;Петровна;;01.02.1990;У;Ц;О
            """;

    @TempDir
    private Path folder;

    private final CsvImportReader reader = new CsvImportReader(3);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void encodings(String charset) throws IOException {
        ReadFile.Table table = table(ROSTER.getBytes(Charset.forName(charset)));
        assertThat(table.kind()).isEqualTo(FileKind.ROSTER);
        assertThat(roster(table).name()).isEqualTo(new PersonName("Фролова", "Инна", "Петровна"));
        assertThat(table.lossyLetters()).isEqualTo(charset.equals("windows-1251"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void separators(String separator) throws IOException {
        ReadFile.Table table = table(ROSTER.replace(";", separator).replace("\n", "\r\n"));
        assertThat(table.bad()).isEmpty();
        assertThat(roster(table).birthDate()).isEqualTo(LocalDate.of(1990, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=^\n", "\"sep=,\"\r\n"})
    void aLineThatNamesTheSeparatorIsNoHeader(String line) throws IOException {
        String separator = line.contains("^") ? "^" : ";";
        ReadFile.Table table = table(line + ROSTER.replace(";", separator));
        assertThat(table.form()).isEqualTo(new ReadFile.Form("UTF-8", 2));
        assertThat(table.bad()).isEmpty();
        assertThat(roster(table).workshop()).isEqualTo("Ц");
    }

    @Test
    void hugeFilesAreRefusedInWords() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertThat(reader.read(folder.resolve("huge.csv"), Progress.NONE))
                .isEqualTo(new ReadFile.Refused(
                        folder.resolve("huge.csv"), new FileProblem.TooLarge(FileBytes.MOST_MEGABYTES)));
        assertThat(refused(ROSTER + "7;" + "Ф".repeat(3 << 20)))
                .isEqualTo(new FileProblem.EndlessLine(FileBytes.LONGEST_LINE));
        assertThat(refused("Таб. №;Фамилия;" + "x;".repeat(20_000) + "\n7;Фролова\n"))
                .isEqualTo(new FileProblem.TooWide(FileText.MOST_CELLS));
    }

    /// A cell of 17 MB over many lines swallows no others, and ends nothing.
    @Test
    void aHugeCellOfManyLinesEndsInWords() throws IOException {
        String lines = ("x".repeat(1000) + "\n").repeat(17 << 10);
        assertThat(refused(ROSTER + "8;\"" + lines + "\";Имя;;;01.02.1990;У;Ц;О\n"))
                .isEqualTo(new FileProblem.TooManyRows(3));
    }

    /// Several grounds of one worker, by name in three languages or by code.
    @Test
    void observationsByNameOrCode() throws IOException {
        String header = "Табельный номер;Наблюдение;Реакция на вакцину;С;По\n";
        ReadFile.Table table = table(header + """
                7;Беременность;;01.11.2021;
                7;тяжёлая реакция;Vero Cell;12.05.2021;
                7;110;;;
                """);
        assertThat(table.kind()).isEqualTo(FileKind.ILLNESSES);
        assertThat(table.rows())
                .map(ImportRow.OfObservation.class::cast)
                .extracting(ImportRow.OfObservation::code)
                .containsExactly("007", "severe-reaction:vero-cell", "110");
        ReadFile.Table bad = table(header + """
                7;жүктілік;;01.01.2020;01.09.2020
                7;severe reaction;;12.05.2021;
                7;скука;;12.05.2021;
                """);
        assertThat(bad.rows()).hasSize(1);
        assertThat(bad.bad())
                .extracting(cell -> cell.problem())
                .containsExactlyInAnyOrder(Problem.MISSING_VALUE, Problem.UNKNOWN_OBSERVATION);
    }

    @Test
    void kazakhHeadersInAnotherOrderWithATitleAboveAndOneColumnForTheName() throws IOException {
        ReadFile.Table table = table("""
                Қызметкерлер бойынша есеп

                ЖЫНЫСЫ;Туған күні;Бөлімше;Цех;Нысан;Аты-жөні;табельдік нөмір;ЖСН
                Ә;1990-02-01;У;Ц;О;\u00a0Әшімова\u200b  Жанна Қайратқызы ;7;9876543
                Е;13/02/1990 0:00:00;У;Ц;О;Ли Ян;8;
                """);
        assertThat(table.bad())
                .extracting(BadCell::row, BadCell::problem)
                .containsExactly(Tuple.tuple(4, Problem.IIN_LENGTH));
        ImportRow.Roster row = roster(table);
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.name()).isEqualTo(new PersonName("Ли", "Ян", ""));
        assertThat(row.value(WorkerField.SEX)).isEqualTo(Sex.MALE);
        assertThat(row.birthDate()).isEqualTo(LocalDate.of(1990, 2, 13));
    }

    @Test
    void noBreakSpacesAndZeroWidthSignsAreCleaned() throws IOException {
        ReadFile.Table table =
                table(ROSTER.replace("Фролова", "\u00a0 Фро\u200bлова \u202f").replace(";У;", ";  Ү  й ;"));
        assertThat(roster(table).name().surname()).isEqualTo("Фролова");
        assertThat(roster(table).unit()).isEqualTo("Ү й");
    }

    @ParameterizedTest
    @CsvSource({"000109639770, 000109639770", "109639770, 000109639770", "1012617280, 001012617280"})
    void lostLeadingZerosOfAnIinComeBack(String written, String whole) throws IOException {
        ReadFile.Table table = table(ROSTER.replace("Петровна;;", "Петровна;" + written + ";"));
        assertThat(Objects.requireNonNull(roster(table).iin()).digits()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1990, NO_SUCH_DAY",
        "1990-13-01, NO_SUCH_DAY",
        "29.02.1900, NO_SUCH_DAY",
        "01.02.0199, YEAR_UNLIKELY",
        "132905, NOT_A_DATE",
        "'', MISSING_VALUE"
    })
    void datesThatAreNone(String written, Problem problem) throws IOException {
        ReadFile.Table table = table(ROSTER.replace("01.02.1990", written));
        assertThat(table.rows()).isEmpty();
        assertThat(table.bad()).containsExactly(new BadCell(table.file(), 2, "Дата рождения", written, problem, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Спутник V (компонент I), sputnik-v-1",
        "Гам-КОВИД-Вак комп.1, sputnik-v-1",
        "Спутник-V 2, sputnik-v-2",
        "gam-covid-vac component II, sputnik-v-2",
        "Спутник Лайт, sputnik-light",
        "QazCovid-in®, qazvac",
        "ҚазВак, qazvac",
        "HAYAT VAX, hayat-vax",
        "Веро Селл (Sinopharm), vero-cell",
        "КоронаВак, coronavac",
        "Комирнати, comirnaty"
    })
    void vaccinesByTheirNames(String written, String code) throws IOException {
        assertThat(dose(written, "на работе").vaccine()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"На работе, AT_WORK", "емхана, CLINIC", "place of residence, RESIDENCE", "Басқа жерде, ELSEWHERE"})
    void placesInThreeLanguages(String written, Place place) throws IOException {
        assertThat(dose("QazVac", written).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "COVID-19, VACCINE_GROUP, COVID-19",
        "Все прививки, EVERYTHING, ''",
        "Sputnik Light, VACCINE, sputnik-light"
    })
    void whatAnExemptionIsAgainst(String written, Against.Scope scope, String code) throws IOException {
        ReadFile.Table table = table("Таб. №;Вид;Прививка;С\n7;отказ;" + written + ";01.02.2022\n");
        assertThat(table.rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportRow.OfWaiver.class,
                        row -> assertThat(row.against()).isEqualTo(new Against(scope, code)));
    }

    @Test
    void filesThatCannotBeImported() throws IOException {
        assertThat(reader.read(folder.resolve("gone.csv"), Progress.NONE))
                .isEqualTo(new ReadFile.Refused(folder.resolve("gone.csv"), new FileProblem.Missing()));
        assertThat(refused("")).isEqualTo(new FileProblem.Empty());
        assertThat(refused("\uFEFF \r\n ")).isEqualTo(new FileProblem.Empty());
        assertThat(refused("Уважаемые коллеги,\nвысылаю файл.\n")).isEqualTo(new FileProblem.NotATable());
        assertThat(refused("PK\u0003\u0004xlsx")).isEqualTo(new FileProblem.Damaged());
        assertThat(refused("a;b;c\n1;2;3\n")).isEqualTo(new FileProblem.UnknownTable());
        assertThat(refused(ROSTER.lines().findFirst().orElseThrow())).isEqualTo(new FileProblem.HeaderOnly());
        assertThat(refused("ИИН;Вакцина\n1;2\n")).isEqualTo(new FileProblem.MissingColumns(List.of(Column.DOSE_DATE)));
        String row = ROSTER.lines().toList().get(1) + "\n";
        assertThat(refused(ROSTER + row.repeat(3))).isEqualTo(new FileProblem.TooManyRows(3));
        assertThat(reader.read(folder, Progress.NONE))
                .isEqualTo(new ReadFile.Refused(folder, new FileProblem.NoFile()));
    }

    @Test
    void strayQuotationMarksAreLetters() throws IOException {
        ReadFile.Table table = table(ROSTER.replace(";Ц;О", ";\"Котёл\" цех;\"О"));
        assertThat(roster(table).workshop()).isEqualTo("\"Котёл\" цех");
        assertThat(roster(table(ROSTER.replace(";Ц;О", ";\"Ц; один\";О"))).workshop())
                .isEqualTo("Ц; один");
    }

    @Test
    void tooLongTextsAndUnknownWordsAreMistakes() throws IOException {
        assertThat(table(ROSTER.replace("Ц;О", "Ц".repeat(201) + ";О")).bad())
                .extracting(BadCell::problem, BadCell::detail)
                .containsExactly(Tuple.tuple(Problem.TOO_LONG, "200"));
        assertThat(table("Таб. №;Дата прививки;Вакцина;Место прививки\n7;01.02.2022;Икс;на Луне\n")
                        .bad())
                .extracting(BadCell::problem)
                .containsExactly(Problem.UNKNOWN_VACCINE, Problem.UNKNOWN_PLACE);
    }

    @Test
    void readingStopsWhenNoLongerWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), ROSTER);
        assertThatThrownBy(() -> reader.read(file, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    private ImportRow.OfDose dose(String vaccine, String place) throws IOException {
        ReadFile.Table table =
                table("Таб. №;Дата прививки;Вакцина;Место прививки\n7;01.02.2022;" + vaccine + ";" + place + "\n");
        return (ImportRow.OfDose) table.rows().getFirst();
    }

    private static ImportRow.Roster roster(ReadFile.Table table) {
        return (ImportRow.Roster) table.rows().getFirst();
    }

    private FileProblem refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        ReadFile read = reader.read(file, Progress.NONE);
        assertThat(read).isInstanceOf(ReadFile.Refused.class);
        return ((ReadFile.Refused) read).problem();
    }

    private ReadFile.Table table(String text) throws IOException {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadFile.Table table(byte[] bytes) throws IOException {
        ReadFile read = reader.read(Files.write(folder.resolve("f.csv"), bytes), Progress.NONE);
        assertThat(read).isInstanceOf(ReadFile.Table.class);
        return (ReadFile.Table) read;
    }
}
