package org.dosedesk.domain.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A part of a whole number of people.
public record Share(int part, int whole) {
    private static final int ALMOST_PERCENT = 45;

    /// A share as one says it; the first that is true, in this order.
    public enum Size {
        /// There is nobody to have a share of.
        NO_ONE_THERE,
        NOBODY,
        EVERYBODY,
        MORE_THAN_THREE_QUARTERS,
        MORE_THAN_TWO_THIRDS,
        MORE_THAN_HALF,
        HALF,
        /// 45 percent or more, and less than half.
        ALMOST_HALF,
        MORE_THAN_A_THIRD,
        MORE_THAN_A_QUARTER,
        MORE_THAN_A_TENTH,
        /// A tenth or less, and somebody.
        A_TENTH_AT_MOST
    }

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
    }

    /// Those revaccinated among everyone.
    public static Share revaccinated(Tally tally) {
        return new Share(tally.of(RevaccinationStatus.REVACCINATED), tally.total());
    }

    /// The percentage to one decimal, half rounded up; empty of nobody.
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /// How one says it.
    public Size size() {
        if (whole == 0) {
            return Size.NO_ONE_THERE;
        }
        if (part == 0) {
            return Size.NOBODY;
        }
        if (part == whole) {
            return Size.EVERYBODY;
        }
        return between();
    }

    private Size between() {
        if (isMoreThan(3, 4)) {
            return Size.MORE_THAN_THREE_QUARTERS;
        }
        if (isMoreThan(2, 3)) {
            return Size.MORE_THAN_TWO_THIRDS;
        }
        if (isMoreThan(1, 2)) {
            return Size.MORE_THAN_HALF;
        }
        if (part * 2L == whole) {
            return Size.HALF;
        }
        if (part * 100L >= (long) whole * ALMOST_PERCENT) {
            return Size.ALMOST_HALF;
        }
        if (isMoreThan(1, 3)) {
            return Size.MORE_THAN_A_THIRD;
        }
        if (isMoreThan(1, 4)) {
            return Size.MORE_THAN_A_QUARTER;
        }
        return isMoreThan(1, 10) ? Size.MORE_THAN_A_TENTH : Size.A_TENTH_AT_MOST;
    }

    private boolean isMoreThan(int over, int under) {
        return (long) part * under > (long) whole * over;
    }
}
