package org.dosedesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhOrderTest {
    // The alphabet of 42 letters, as glibc's kk_KZ has it.
    private static final String ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    @Test
    void allFortyTwoLettersInTheirOrder() {
        List<String> letters = List.of(ALPHABET.split(""));
        assertThat(letters).hasSize(42);
        List<String> shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(KazakhOrder.INSTANCE);
        assertThat(shuffled).isEqualTo(letters);
        Collections.shuffle(shuffled, new Random(2));
        shuffled.sort(Comparator.comparing(KazakhOrder::key));
        assertThat(shuffled).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "Абаев, Әбенова",
        "Кәрімов, Қасымов",
        "Щербаков, Ыдырыс",
        "Ан Яна, Анар",
        "Омар, Омаров",
        "Yusupov, Абаев",
        "2 цех, Абаев"
    })
    void theFirstComesFirst(String first, String second) {
        assertThat(KazakhOrder.INSTANCE.compare(first, second)).isNegative();
        assertThat(KazakhOrder.INSTANCE.compare(second, first)).isPositive();
        assertThat(KazakhOrder.key(first)).isLessThan(KazakhOrder.key(second));
    }

    @Test
    void capitalsMakeNoDifferenceToTheKey() {
        assertThat(KazakhOrder.key("ӘБЕНОВА")).isEqualTo(KazakhOrder.key("әбенова".toLowerCase(Locale.ROOT)));
    }
}
