package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.Spaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanWordsTest {
    @ParameterizedTest
    @CsvSource({
        "1 year, 1 year, 1 год, 1 жыл",
        "2 years, 2 years, 2 года, 2 жыл",
        "10 years, 10 years, 10 лет, 10 жыл",
        "6 months, 6 months, 6 месяцев, 6 ай",
        "21 days, 21 days, 21 день, 21 күн",
        "4 weeks, 4 weeks, 4 недели, 4 апта",
        "6 months - 4 days, 6 months − 4 days, 6 месяцев − 4 дня, 6 ай − 4 күн",
        "19 months + 4 weeks, 19 months + 4 weeks, 19 месяцев + 4 недели, 19 ай + 4 апта",
        "0 days, 0 days, 0 дней, 0 күн",
        "10 years - 1 month, 10 years − 1 month, 10 лет − 1 месяц, 10 жыл − 1 ай",
    })
    void aSpanHasTheRightFormInEachLanguage(String span, String en, String ru, String kk) {
        TimeSpan value = TimeSpan.parse(span);
        assertThat(words(Language.ENGLISH).show(value)).isEqualTo(Spaces.kept(en));
        assertThat(words(Language.RUSSIAN).show(value)).isEqualTo(Spaces.kept(ru));
        assertThat(words(Language.KAZAKH).show(value)).isEqualTo(Spaces.kept(kk));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "18 years, -, from 18 years, с 18 лет, 18 жастан бастап",
                "-, 50 years, under 50 years, до 50 лет, 50 жасқа дейін",
                "21 years, 61 years, from 21 years under 61 years, с 21 года до 61 года, 21 жастан бастап 61 жасқа дейін",
                "6 months, -, from 6 months, с 6 месяцев, 6 айдан бастап",
                "6 months - 4 days, -, from: 6 months − 4 days, с возраста: 6 месяцев − 4 дня, жасы: 6 ай − 4 күн бастап",
            })
    void anAgeWindowStandsInTheRightCase(String begin, String end, String en, String ru, String kk) {
        TimeSpan from = begin == null ? null : TimeSpan.parse(begin);
        TimeSpan to = end == null ? null : TimeSpan.parse(end);
        assertThat(Spaces.plain(words(Language.ENGLISH).ages(from, to))).isEqualTo(en);
        assertThat(Spaces.plain(words(Language.RUSSIAN).ages(from, to))).isEqualTo(ru);
        assertThat(Spaces.plain(words(Language.KAZAKH).ages(from, to))).isEqualTo(kk);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownIsUnderstoodAgain(Language language) {
        for (String text : new String[] {
            "1 year",
            "2 years",
            "5 years",
            "1 month",
            "3 months",
            "6 months - 4 days",
            "1 week",
            "2 weeks",
            "8 weeks",
            "21 days",
            "22 days",
            "1 year + 2 months + 3 weeks + 4 days",
            "0 days"
        }) {
            TimeSpan span = TimeSpan.parse(text);
            assertThat(SpanWords.parse(words(language).show(span))).contains(span);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6 мес., 6 months",
        "6 мес, 6 months",
        "6м, 6 months",
        "2 г., 2 years",
        "90 дн., 90 days",
        "3 нед., 3 weeks",
        "6 АЙ, 6 months",
        "1 жыл 6 ай, 1 year + 6 months",
        "  21d , 21 days",
        "6 months-4 days, 6 months - 4 days",
    })
    void shortFormsAreUnderstood(String typed, String span) {
        assertThat(SpanWords.parse(typed)).contains(TimeSpan.parse(span));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "6",
                "six months",
                "6 x",
                "-6 months",
                "6 months !",
                "99999 days",
                "9999 years",
                "months"
            })
    void nonsenseIsNoSpan(String typed) {
        assertThat(SpanWords.parse(typed)).isEmpty();
    }

    private static SpanWords words(Language language) {
        return new SpanWords(Messages.of(language));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 18 years, 18 years",
        "RUSSIAN, 18 лет, 18 лет",
        "KAZAKH, 18 жас, 18 жыл",
    })
    void yearsLivedHaveAWordOfTheirOwnInKazakh(Language language, String age, String span) {
        SpanWords words = new SpanWords(Messages.of(language));

        assertThat(words.age(new TimeSpan(18, 0, 0, 0))).isEqualTo(Spaces.kept(age));
        assertThat(words.show(new TimeSpan(18, 0, 0, 0))).isEqualTo(Spaces.kept(span));
        assertThat(SpanWords.parse(age)).isEqualTo(SpanWords.parse(span));
        assertThat(words.age(null)).isEmpty();
    }
}
