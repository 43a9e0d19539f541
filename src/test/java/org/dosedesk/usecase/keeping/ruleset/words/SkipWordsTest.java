package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkipWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0, 'doses that count: at least one'",
        "ENGLISH, 1, 'doses that count: more than 1'",
        "RUSSIAN, 0, 'засчитанных доз — хотя бы одна'",
        "KAZAKH, 0, 'есепке алынған доза: кемінде біреу'",
        "KAZAKH, 2, 'есепке алынған доза: 2 дозадан артық'"
    })
    void moreThanNoneIsSaidAsOne(Language language, int doses, String words) {
        SkipCondition count = new SkipCondition.VaccineCount(
                null, null, null, null, Set.of(), true, SkipCondition.VaccineCount.Logic.GREATER_THAN, doses);

        assertThat(new SkipWords(Messages.of(language)).condition(count)).isEqualTo(words);
    }
}
