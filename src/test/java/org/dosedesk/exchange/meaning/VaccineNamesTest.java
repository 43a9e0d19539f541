package org.dosedesk.exchange.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What clinics call vaccines, and what they write where there was none.
class VaccineNamesTest {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("1", "sputnik-v-1"),
            Map.entry("2", "sputnik-v-2"),
            Map.entry("light", "sputnik-light"),
            Map.entry("vero", "vero-cell"),
            Map.entry("hayat", "hayat-vax"),
            Map.entry("qaz", "qazvac"),
            Map.entry("corona", "coronavac"),
            Map.entry("com", "comirnaty"),
            Map.entry("td", "ads-m"),
            Map.entry("flu", "vaxigriptetra"),
            Map.entry("tbe", "tbe"),
            Map.entry("rab", "rabies"),
            Map.entry("hep", "hepatitis-b"));

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Cells.lines("vaccine-names.txt", "data/import/vaccine-names.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aVaccineIsKnownOrAskedFor(String line) {
        String name = line.split("\\|", 2)[0];
        String what = line.split("\\|", 2)[1];
        ReadFile.Table table = dose("15.03.2021", name);
        switch (what) {
            case "ask" ->
                assertThat(table.bad()).extracting(BadCell::problem).containsExactly(Problem.VACCINE_COMPONENT);
            case "?" -> {
                assertThat(table.rows()).isEmpty();
                assertThat(table.bad())
                        .extracting(BadCell::problem)
                        .containsAnyOf(Problem.VACCINE_COMPONENT, Problem.UNKNOWN_VACCINE);
            }
            case "none" -> assertThat(table.rows()).isEmpty();
            default ->
                assertThat(table.rows())
                        .map(ImportRow.OfDose.class::cast)
                        .extracting(ImportRow.OfDose::vaccine)
                        .containsExactly(CODES.get(what));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "15.03.2021, отказ, REFUSAL_NOT_DOSE",
        "отказ, QazVac, REFUSAL_NOT_DOSE",
        "15.03.2021, бас тарту, REFUSAL_NOT_DOSE",
        "'', медотвод, EXEMPTION_NOT_DOSE",
        "м/о, м/о, EXEMPTION_NOT_DOSE",
        "'', нет, NO_DOSE",
        "-, -, NO_DOSE",
        "'', жоқ, NO_DOSE",
    })
    void whatStandsInsteadOfADoseIsSaid(String date, String vaccine, Warning.Kind kind) {
        ReadFile.Table table = dose(date, vaccine);
        assertThat(table.rows()).isEmpty();
        assertThat(table.bad()).isEmpty();
        assertThat(table.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.kind()).isEqualTo(kind);
            assertThat(warning.row()).isEqualTo(2);
            assertThat(warning.who()).isEqualTo("7");
        });
    }

    @Test
    void noVaccineOnADayAndNoDayOfAVaccineAreMistakes() {
        assertThat(dose("15.03.2021", "нет").bad())
                .extracting(BadCell::problem)
                .containsExactly(Problem.UNKNOWN_VACCINE);
        assertThat(dose("нет", "QazVac").bad()).extracting(BadCell::problem).containsExactly(Problem.NOT_A_DATE);
    }

    /// Two doses a row: the column of the day says which component it was; a column that does not, does not.
    @Test
    void theColumnOfTheDayMayNameTheComponent() {
        String row = "7;Спутник V;01.03.2021;22.03.2021\n";
        assertThat(Cells.table(folder, "Таб. №;Вакцина;Дата введения 1 компонента;Дата введения II компонента\n" + row)
                        .rows())
                .map(ImportRow.OfDose.class::cast)
                .extracting(ImportRow.OfDose::vaccine)
                .containsExactly("sputnik-v-1", "sputnik-v-2");
        assertThat(Cells.table(folder, "Таб. №;Вакцина;Дата прививки;Дата прививки\n" + row)
                        .bad())
                .extracting(BadCell::problem)
                .contains(Problem.VACCINE_COMPONENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Q1 до 01.01.2022, Q1, 2022-01-01",
        "'Q1, 01.01.2022', Q1, 2022-01-01",
        "Q1/годен до 01.01.2022 г., Q1, 2022-01-01",
        "I-1/02-2021, I-1/02-2021, ",
        "Q 1, Q 1, "
    })
    void aLotMayHaveItsExpiryBehindIt(String written, String lot, java.time.LocalDate expiry) {
        ReadFile.Table table = Cells.table(
                folder, "Таб. №;Дата прививки;Вакцина;Серия и срок годности\n7;15.03.2021;QazVac;" + written + "\n");
        assertThat(table.rows()).singleElement().isInstanceOfSatisfying(ImportRow.OfDose.class, dose -> {
            assertThat(dose.lot()).isEqualTo(lot);
            assertThat(dose.expiry()).isEqualTo(expiry);
        });
    }

    private ReadFile.Table dose(String date, String vaccine) {
        return Cells.table(folder, "Таб. №;Дата прививки;Вакцина;Серия\n7;" + date + ";" + vaccine + ";\n");
    }
}
