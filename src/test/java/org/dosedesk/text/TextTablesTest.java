package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    @ParameterizedTest
    @CsvSource({
        "25.02.2022, 2022-02-25",
        "25.2.22, 2022-02-25",
        "25/02/2022, 2022-02-25",
        "2022-02-25, 2022-02-25",
        "250222, 2022-02-25",
        "25022022, 2022-02-25",
        "25.02, 2022-02-25",
        "2502, 2022-02-25",
        "' 1.3.21. ', 2021-03-01",
        "29.02.2020, 2020-02-29",
        "290220, 2020-02-29",
        "010132, 2032-01-01",
        "010133, 1933-01-01",
        "311299, 1999-12-31",
        "t, 2022-02-25",
        "Today, 2022-02-25",
        "т, 2022-02-25",
        "сегодня, 2022-02-25",
        "БҮГІН, 2022-02-25",
        "y, 2022-02-24",
        "вчера, 2022-02-24",
        "кеше, 2022-02-24"
    })
    void understandsDates(String typed, LocalDate date) {
        assertThat(DateText.parse(typed, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "29.02.2022",
                "290221",
                "31.04.2022",
                "00.01.2022",
                "32.01.2022",
                "25.13.2022",
                "abc",
                "25",
                "25.02.222",
                "2502222",
                "25..02",
                "٢٥٠٢٢٢"
            })
    void refusesWhatIsNoDate(String typed) {
        assertThat(DateText.parse(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12.2022, 2022-12-31",
        "2/2024, 2024-02-29",
        "2023-06, 2023-06-30",
        "122022, 2022-12-31",
        "12.22, 2022-12-31",
        "05/31, 2031-05-31",
        // A day and a month of this year comes first, and whole dates mean what they mean anywhere.
        "05.06, 2022-06-05",
        "311222, 2022-12-31",
        "31.12.2022, 2022-12-31"
    })
    void understandsMonthsOnVials(String typed, LocalDate last) {
        assertThat(DateText.parseExpiry(typed, TODAY)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13.2022", "2022-13", "132022", "2022", "12.", "31.31"})
    void refusesWhatIsNoExpiry(String typed) {
        assertThat(DateText.parseExpiry(typed, TODAY)).isEmpty();
    }

    @Test
    void showsDatesWithTheDayFirst() {
        assertThat(DateText.show(LocalDate.of(2022, 3, 1))).isEqualTo("01.03.2022");
    }

    @ParameterizedTest
    @CsvSource({
        "0, MANY",
        "1, ONE",
        "2, FEW",
        "4, FEW",
        "5, MANY",
        "10, MANY",
        "11, MANY",
        "12, MANY",
        "14, MANY",
        "15, MANY",
        "20, MANY",
        "21, ONE",
        "22, FEW",
        "25, MANY",
        "100, MANY",
        "101, ONE",
        "104, FEW",
        "111, MANY",
        "112, MANY",
        "114, MANY",
        "121, ONE",
        "122, FEW",
        "125, MANY"
    })
    void russianPlurals(int count, Plural plural) {
        assertThat(Plural.of(Language.RUSSIAN, count)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "21, MANY"})
    void englishAndKazakhPlurals(int count, Plural plural) {
        assertThat(List.of(Plural.of(Language.ENGLISH, count), Plural.of(Language.KAZAKH, count)))
                .containsOnly(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2021-08-13, 2022-02-25, 6 months 12 days",
        "RUSSIAN, 2021-08-13, 2022-02-25, 6 месяцев 12 дней",
        "KAZAKH, 2021-08-13, 2022-02-25, 6 ай 12 күн",
        "RUSSIAN, 2022-02-22, 2022-02-25, 3 дня",
        "RUSSIAN, 2021-01-04, 2022-02-25, 13 месяцев 21 день",
        "ENGLISH, 2022-01-25, 2022-02-25, 1 month",
        "ENGLISH, 2022-02-25, 2022-02-25, 0 days",
        "ENGLISH, 2022-02-24, 2022-02-25, 1 day",
        "ENGLISH, 2021-08-31, 2022-02-28, 5 months 28 days"
    })
    void tellsPeriods(Language language, LocalDate from, LocalDate to, String words) {
        assertThat(PeriodText.between(Messages.of(language), from, to)).isEqualTo(Spaces.kept(words));
    }

    @Test
    void numbersAreWrittenPlainlyAndApostrophesStay() {
        assertThat(Messages.of(Language.ENGLISH).get("workers.counts", 12345, 100000))
                .isEqualTo("12345 of 100000");
        assertThat(Messages.of(Language.ENGLISH).get("workers.open.tip")).contains("worker’s");
    }
}
