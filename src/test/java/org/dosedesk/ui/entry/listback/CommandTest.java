package org.dosedesk.ui.entry.listback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {
    private static final List<Vaccine> VACCINES = VaccineCatalogue.kazakhstan().stream()
            .filter(vaccine -> vaccine.vaccineGroup().equals(VaccineCatalogue.COVID_19))
            .toList();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static Command.Read read(Language language, String typed) {
        return Command.read(
                typed, new Letters(Messages.of(language)), new VaccineNames(Messages.of(language), VACCINES), 60, DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 a              | 7       | ABSENT      |            |        |            | false
            7a               | 7       | ABSENT      |            |        |            | false
            5-9 a            | 5,6,7,8,9 | ABSENT    |            |        |            | false
            3, 8 11 u        | 3,8,11  | UNWELL      |            |        |            | false
            3 r              | 3       | REFUSED     |            |        |            | false
            3 r!             | 3       | REFUSED     |            |        |            | true
            4 e 25.05.2022   | 4       | EXEMPT      | 2022-05-25 |        |            | true
            4 e              | 4       | EXEMPT      |            |        |            | false
            4 e!             | 4       | EXEMPT      |            |        |            | true
            12 p             | 12      | POSTPONED   |            |        |            | false
            12 p 150322      | 12      | POSTPONED   | 2022-03-15 |        |            | false
            14 l I-0210      | 14      | GIVEN       |            | I-0210 |            | false
            14 l I 0210 01.10.2022 | 14 | GIVEN      |            | I 0210 | 2022-10-01 | false
            60 h             | 60      | ALREADY_HAD |            |        |            | false
            1 b              | 1       | BLANK       |            |        |            | false
            7 g              | 7       | GIVEN       |            |        |            | false
            """)
    void rowsAndLettersAreUnderstood(
            String typed,
            String numbers,
            Outcome outcome,
            @Nullable LocalDate until,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            boolean paper) {
        Command command = Objects.requireNonNull(read(Language.ENGLISH, typed).command());

        assertThat(command.numbers())
                .isEqualTo(Stream.of(numbers.split(",")).map(Integer::valueOf).toList());
        assertThat(command.row(7, Id.ofCode("worker")))
                .isEqualTo(new AttendanceRow(
                        7, Id.ofCode("worker"), outcome, until, null, lot, expiry, paper, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "a, listback.unclear.form",
        "7 a tomorrow, listback.unclear.rest",
        "61 a, listback.unclear.row",
        "0 a, listback.unclear.row",
        "9-5 a, listback.unclear.row",
        "7 z, listback.unclear.letter",
        "7 a!, listback.unclear.paper",
        "14 l, listback.unclear.lot",
        "12 p 32.13.2022, listback.unclear.date",
        "12 p 28.02.2022, listback.unclear.before"
    })
    void whatCantBeUnderstoodIsSaid(String typed, String key) {
        Command.Read read = read(Language.ENGLISH, typed);
        assertThat(read.command()).isNull();
        assertThat(Objects.requireNonNull(read.unclear()).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasALetterForEverythingAndEachIsInItsWords(Language language) {
        Messages messages = Messages.of(language);
        Letters letters = new Letters(messages);
        List<String> own = letters(messages);
        assertThat(own)
                .doesNotHaveDuplicates()
                .allSatisfy(letter -> assertThat(letters.meaning(letter)).isNotNull());
        assertThat(Stream.of(Outcome.values())
                        .filter(outcome ->
                                !messages.get(Letters.wordKey(outcome)).contains(letter(messages, outcome))))
                .isEmpty();
    }

    /// The same letter says something else in another language.
    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterOfAnotherLanguageIsUnderstood(Language language) {
        Letters letters = new Letters(Messages.of(language));
        List<String> own = letters(Messages.of(language));
        assertThat(Stream.of(Language.values())
                        .flatMap(other -> letters(Messages.of(other)).stream())
                        .filter(letter -> !own.contains(letter))
                        .filter(letter -> letters.meaning(letter) != null))
                .isEmpty();
    }

    private static List<String> letters(Messages messages) {
        return Stream.concat(
                        Stream.of(Outcome.values()).map(outcome -> letter(messages, outcome)),
                        Stream.of("other-lot", "other-vaccine").map(what -> messages.get("listback.letter." + what)))
                .toList();
    }

    private static String letter(Messages messages, Outcome outcome) {
        return messages.get(
                "listback.letter." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 v Vero Cell                | vero-cell     |        |
            15v vero                      | vero-cell     |        |
            15 v hayat H-1                | hayat-vax     | H-1    |
            15 v Sputnik Light L 2 011022 | sputnik-light | L 2 011022 |
            15 v sputnik light L 2 01.10.2022 | sputnik-light | L 2 | 2022-10-01
            15 v 4 Q-7                    | qazvac        | Q-7    |
            """)
    void aRowOfItsOwnVaccine(String typed, String vaccine, @Nullable String lot, @Nullable LocalDate expiry) {
        Command command = Objects.requireNonNull(read(Language.ENGLISH, typed).command());
        assertThat(command.vaccine()).isEqualTo(Id.ofCode(vaccine));
        assertThat(command.lot()).isEqualTo(lot);
        assertThat(command.expiry()).isEqualTo(expiry);
    }

    @Test
    void aNameOfSeveralVaccinesIsAskedAbout() {
        Command.Unclear unclear = Objects.requireNonNull(
                read(Language.ENGLISH, "15 v sputnik L-1").unclear());
        assertThat(unclear.key()).isEqualTo("listback.unclear.vaccine");
        assertThat(unclear.arguments().getFirst()).contains("3 Sputnik Light").doesNotContain("QazVac");
        assertThat(Objects.requireNonNull(read(Language.ENGLISH, "15 v engerix").unclear())
                        .arguments()
                        .getFirst())
                .as("not against this disease")
                .contains("4 QazVac")
                .doesNotContain("Engerix");
    }

    @Test
    void whoIsNotAdmittedHasAReason() {
        assertThat(Objects.requireNonNull(
                        read(Language.ENGLISH, "7 n fever 38.2").command()))
                .satisfies(command -> {
                    assertThat(command.note()).isEqualTo("fever 38.2");
                    assertThat(command.row(7, Id.ofCode("worker")).outcome()).isEqualTo(Outcome.NOT_ADMITTED);
                });
        assertThat(Objects.requireNonNull(read(Language.ENGLISH, "7 n").unclear())
                        .key())
                .isEqualTo("listback.unclear.why");
    }

    @Test
    void onlyANumberGoesThere() {
        Command command = Objects.requireNonNull(read(Language.RUSSIAN, " 14 ").command());
        assertThat(command.numbers()).containsExactly(14);
        assertThat(command.meaning()).isNull();
    }
}
