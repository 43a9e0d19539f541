package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.select.SeriesPoints.Answer;
import org.jspecify.annotations.Nullable;

/// What the scoring tables ask of a series (the rows of tables 8-7, 8-9 and 8-11).
public enum ScoringQuestion {
    /// SELECTB-21: does it have the most valid doses?
    MOST_VALID_DOSES,
    /// SELECTB-2, SELECTB-23: is it of one product, and are all doses valid?
    PRODUCT_ALL_VALID,
    /// SELECTB-3: can it be finished before the highest age?
    CAN_FINISH,
    /// SELECTB-5: does it lack the fewest doses?
    FEWEST_OPEN_DOSES,
    /// SELECTB-12: can it be finished first?
    FIRST_FINISH,
    /// SELECTB-14: can it be begun first?
    FIRST_START,
    /// SELECTB-23: is it not bound to one product?
    ANY_PRODUCT;

    Answer answer(Scorable series, Leaders leaders) {
        return switch (this) {
            case MOST_VALID_DOSES -> leaders.mostValid(series);
            case PRODUCT_ALL_VALID -> yesOrNo(series.isProduct() && series.hasAllValidDoses());
            case CAN_FINISH -> yesOrNo(series.isCompletable());
            case FEWEST_OPEN_DOSES -> leaders.fewestOpen(series);
            case FIRST_FINISH -> leaders.firstFinish(series);
            case FIRST_START -> leaders.firstStart(series);
            case ANY_PRODUCT -> yesOrNo(!series.isProduct());
        };
    }

    @Nullable Integer doses(Scorable series) {
        return switch (this) {
            case MOST_VALID_DOSES -> series.validDoses();
            case FEWEST_OPEN_DOSES -> series.openDoses();
            default -> null;
        };
    }

    @Nullable LocalDate day(Scorable series) {
        return switch (this) {
            case CAN_FINISH, FIRST_FINISH -> series.finish();
            case FIRST_START -> series.start();
            default -> null;
        };
    }

    private static Answer yesOrNo(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
