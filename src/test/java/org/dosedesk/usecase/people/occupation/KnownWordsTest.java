package org.dosedesk.usecase.people.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {
    private final KnownWords words = new KnownWords();

    @ParameterizedTest
    @CsvSource({
        "Водитель, driver",
        "Шофёр-экспедитор, driver",
        "Автокөлік жүргізушісі, driver",
        "Truck driver, driver",
        "Очистные сооружения, treatment-plant-worker",
        "Слесарь канализационных сетей, treatment-plant-worker",
        "Тазарту құрылыстары учаскесі, treatment-plant-worker",
        "Wastewater operator, treatment-plant-worker",
        "Медсестра здравпункта, 055",
        "ФЕЛЬДШЕР, 055",
        "Мейіргер, 055",
        "Occupational health nurse, 055",
        "Вахтовый персонал, field-crew",
        "Инженер-геодезист, field-crew",
        "Далалық топ жұмысшысы, field-crew",
        "Ветеринар, 062",
        // None of these is one of them, though part of the word is.
        "Вахтёр, ''",
        "Аппаратчик химводоочистки, ''",
        "Машинист крана, ''",
        "Химиялық су тазарту аппаратшысы, ''",
        "Screwdriver store, ''",
        "'', ''",
    })
    void aPostSpeaksOfAGroup(String name, String groups) {
        assertThat(String.join(" ", words.groups(name))).isEqualTo(groups);
    }
}
