package org.dosedesk.usecase.keeping.ruleset.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "RUSSIAN, Kazakhstan COVID-19 2021-12-15, 'COVID-19, редакция от 15.12.2021'",
        "KAZAKH, Kazakhstan influenza 2021/22, 'Тұмау, 2021/22 редакциясы'",
        "ENGLISH, Plant's own rules 7, 'Plant''s own rules, version 7'",
        "ENGLISH, '', ''"
    })
    void aRuleSetAndItsVersionAsKeptAreNamedInTheLanguage(Language language, String kept, String named) {
        assertThat(new CodeWords(Messages.of(language)).setAndVersion(kept)).isEqualTo(named);
    }
}
