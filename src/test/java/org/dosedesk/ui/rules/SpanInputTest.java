package org.dosedesk.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanInputTest {
    @ParameterizedTest
    @CsvSource({
        "6 months, 6 months",
        "6 мес, 6 months",
        "6мес., 6 months",
        "6 ай, 6 months",
        "28 days, 28 days",
        "28 дней, 28 days",
        "28 күн, 28 days",
        "2 апта, 2 weeks",
        "2 недели, 2 weeks",
        "10 лет, 10 years",
        "1 год, 1 year",
        "3 жыл, 3 years",
        "6 months - 4 days, 6 months - 4 days",
        "6 месяцев − 4 дня, 6 months - 4 days",
        "1 ай + 1 апта, 1 month + 1 week",
    })
    void understandsWhatIsTypedInAnyLanguage(String typed, String span) {
        assertThat(SpanInput.parse(typed)).contains(TimeSpan.parse(span));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "six months", "6", "months", "6 x", "-4 days", "6 months and a bit", "0 days", "99999 days"})
    void refusesWhatIsNoLength(String typed) {
        assertThat(SpanInput.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6 months", "1 month", "28 days", "6 months - 4 days", "5 months + 3 days"})
    void understandsWhatItShows(String span) {
        for (Language language : Language.values()) {
            String shown = new RuleWords(Messages.of(language)).span(TimeSpan.parse(span));

            assertThat(SpanInput.parse(shown)).as(shown).contains(TimeSpan.parse(span));
        }
    }
}
