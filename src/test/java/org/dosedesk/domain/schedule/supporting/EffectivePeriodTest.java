package org.dosedesk.domain.schedule.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 10, 15);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 7);

    @Test
    void bothEndsBelongToIt() {
        EffectivePeriod period = new EffectivePeriod(FIRST, LAST);

        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anEndMayBeOpen() {
        assertThat(new EffectivePeriod(null, LAST).contains(LocalDate.MIN)).isTrue();
        assertThat(new EffectivePeriod(FIRST, null).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EffectivePeriod(LAST, FIRST));
    }
}
