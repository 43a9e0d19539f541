package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Only the campaign against COVID-19 speaks of boosters and the revaccinated.
class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, COVID-19, Revaccinated",
        "ENGLISH, Influenza, Up to date",
        "ENGLISH, Td, Up to date",
        "RUSSIAN, COVID-19, Ревакцинирован",
        "RUSSIAN, TBE, Привит по сроку",
        "KAZAKH, COVID-19, Ревакцинацияланған",
        "KAZAKH, Measles, Екпесі толық",
    })
    void theStatusFitsTheVaccineGroup(Language language, String group, String word) {
        assertThat(Messages.of(language).about(group).get("common.status.revaccinated"))
                .isEqualTo(word);
    }

    @Test
    void aGroupsOwnWordingGoesBeforeThatOfAllOthers() {
        Messages messages = Messages.of(Language.RUSSIAN);

        assertThat(messages.about("Td").get("dose.label.booster", 2)).isEqualTo("ревакцинация 2");
        assertThat(messages.about("Influenza").get("dose.label.booster", 2)).isEqualTo("прививка сезона");
        assertThat(messages.get("dose.label.booster", 2)).isEqualTo("бустерная доза 2");
        assertThat(messages.about("Td").get("rulebook.dose.booster", 2)).isEqualTo("Ревакцинация 2");
        assertThat(messages.get("rulebook.dose.booster", 2)).isEqualTo("Бустерная доза 2");
    }

    @ParameterizedTest
    @EnumSource
    void aboutAnotherGroupEverythingElseIsSaidAsEver(Language language) {
        Messages messages = Messages.of(language);
        Messages td = messages.about("Td");

        assertThat(td.get("common.app")).isEqualTo(messages.get("common.app"));
        assertThat(td.language()).isEqualTo(language);
        assertThat(td.about("COVID-19").get("coverage.title")).isEqualTo(messages.get("coverage.title"));
        assertThat(messages.about("COVID-19")).isSameAs(messages);
        assertThat(td.about("Td")).isSameAs(td);
    }
}
