package org.dosedesk.domain.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked by hand.
class VialOrderTest {
    @ParameterizedTest
    @CsvSource({
        // due, exempt, refused, no-shows, in a vial: asked, expected, vials, spare
        "58, 4, 2, 10, 10, 52, 47, 5, 3", // 46.8 -> 47
        "58, 4, 2, 10, 1, 52, 47, 47, 0",
        "58, 4, 2, 0, 10, 52, 52, 6, 8",
        "51, 0, 0, 10, 10, 51, 46, 5, 4", // 45.9 -> 46
        "52, 0, 0, 12, 5, 52, 46, 10, 4", // 45.76 -> 46
        "11, 0, 0, 10, 10, 11, 10, 1, 0", // 9.9 -> 10
        "12, 0, 0, 10, 10, 12, 11, 2, 9", // 10.8 -> 11
        "21, 0, 0, 1, 6, 21, 21, 4, 3", // 20.79 -> 21
        "31, 0, 0, 40, 6, 31, 19, 4, 5", // 18.6 -> 19
        "41, 0, 0, 20, 10, 41, 33, 4, 7", // 32.8 -> 33
        "36, 0, 0, 30, 5, 36, 26, 6, 4", // 25.2 -> 26: never short by rounding
        "6, 3, 3, 10, 10, 0, 0, 0, 0",
        "0, 0, 0, 10, 10, 0, 0, 0, 0",
        "7, 0, 0, 100, 10, 7, 0, 0, 0",
        "1, 0, 0, 99, 10, 1, 1, 1, 9", // 0.01 -> 1
    })
    void countsWholeVials(
            int due, int exempt, int refused, int noShows, int inVial, int asked, int expected, int vials, int spare) {
        VialOrder order = new VialOrder(due, exempt, refused, noShows, inVial);
        assertThat(order.asked()).isEqualTo(asked);
        assertThat(order.expected()).isEqualTo(expected);
        assertThat(order.vials()).isEqualTo(vials);
        assertThat(order.spare()).isEqualTo(spare);
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new VialOrder(5, 4, 2, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VialOrder(-1, 0, 0, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VialOrder(5, 0, 0, 101, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VialOrder(5, 0, 0, 10, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsVialsWithASourceOnly() {
        assertThat(VialSize.known("qazvac")).contains(10);
        assertThat(VialSize.known("comirnaty")).contains(6);
        assertThat(VialSize.known("hayat-vax")).isEmpty();
    }
}
