package org.dosedesk.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    /// A window remembered at a large screen, on the usable part of a small one: under a bar of 28 at its top.
    @ParameterizedTest
    @CsvSource({
        "100, 80, 1200, 650, 100, 80, 1200, 650",
        "83, -6, 1200, 780, 83, 28, 1200, 740",
        "-300, 500, 1000, 700, 0, 68, 1000, 700",
        "1000, 28, 1900, 1000, 0, 28, 1366, 740",
    })
    void itIsNoLargerThanTheScreenAndInside(
            double x, double y, double width, double height, double nowX, double nowY, double nowWide, double nowHigh) {
        assertThat(new WindowPlace(x, y, width, height, true).within(0, 28, 1366, 740))
                .isEqualTo(new WindowPlace(nowX, nowY, nowWide, nowHigh, true));
    }
}
