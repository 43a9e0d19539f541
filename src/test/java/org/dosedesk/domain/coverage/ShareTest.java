package org.dosedesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every bound of what a share is called, worked out by hand.
class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, NO_ONE_THERE",
        "0, 5, NOBODY",
        "5, 5, EVERYBODY",
        "4, 5, MORE_THAN_THREE_QUARTERS",
        "3, 4, MORE_THAN_TWO_THIRDS",
        "2, 3, MORE_THAN_HALF",
        "501, 1000, MORE_THAN_HALF",
        "500, 1000, HALF",
        "499, 1000, ALMOST_HALF",
        "171, 357, ALMOST_HALF",
        "45, 100, ALMOST_HALF",
        "449, 1000, MORE_THAN_A_THIRD",
        "113, 310, MORE_THAN_A_THIRD",
        "953, 2446, MORE_THAN_A_THIRD",
        "1, 3, MORE_THAN_A_QUARTER",
        "1, 4, MORE_THAN_A_TENTH",
        "1, 10, A_TENTH_AT_MOST",
        "1, 2000000000, A_TENTH_AT_MOST",
        "1999999999, 2000000000, MORE_THAN_THREE_QUARTERS"
    })
    void isCalled(int part, int whole, Share.Size size) {
        assertThat(new Share(part, whole).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"953, 2446, 39.0", "171, 357, 47.9", "1, 2000, 0.1", "1, 2001, 0.0", "5, 5, 100.0", "0, 5, 0.0"})
    void inPercentWithOneDecimalHalfUp(int part, int whole, BigDecimal percent) {
        assertThat(new Share(part, whole).percent()).contains(percent);
    }

    @Test
    void nobodyHasNoShare() {
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
