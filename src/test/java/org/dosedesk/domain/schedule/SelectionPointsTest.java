package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.select.ScoringQuestion;
import org.dosedesk.domain.schedule.select.SelectionReason;
import org.dosedesk.domain.schedule.select.SeriesPoints;
import org.dosedesk.domain.schedule.select.SeriesPoints.Answer;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.junit.jupiter.api.Test;

/// The scoring tables of chapter 8 as they are told to the reader.
class SelectionPointsTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static AntigenSeries competing(String name, boolean product, int rank, Rules.Dose... doses) {
        return series(name, "Antigen", AntigenSeries.Type.STANDARD, select(false, product, rank), doses);
    }

    private static List<SeriesSelection> told(Patient patient, AntigenSeries... series) {
        return new Forecaster()
                .explain(ruleSet(series), patient, LocalDate.of(2020, 6, 1), Rules.GROUP)
                .orElseThrow()
                .selections();
    }

    private static SeriesPoints points(SeriesSelection selection) {
        return Objects.requireNonNull(selection.points());
    }

    /// Table 8-9: a product's series of two doses against one of three for any product.
    @Test
    void inProcessTheQuestionsAreThoseOfTable89() {
        List<SeriesSelection> told = told(
                patient("01 2020-01-01"),
                competing("Product", true, 2, dose(), dose().interval(PREVIOUS, "28 days", "28 days")),
                competing(
                        "Any",
                        false,
                        1,
                        dose(),
                        dose().interval(PREVIOUS, "28 days", "28 days"),
                        dose().interval(PREVIOUS, "6 months", "6 months")));

        assertThat(told.getFirst().reason()).isEqualTo(SelectionReason.BEST_IN_PROCESS);
        assertThat(points(told.getFirst()).lines())
                .extracting(
                        SeriesPoints.Line::question,
                        SeriesPoints.Line::answer,
                        SeriesPoints.Line::points,
                        SeriesPoints.Line::doses,
                        SeriesPoints.Line::day)
                .containsExactly(
                        tuple(ScoringQuestion.PRODUCT_ALL_VALID, Answer.YES, 2, null, null),
                        tuple(ScoringQuestion.CAN_FINISH, Answer.YES, 3, null, LocalDate.of(2020, 1, 29)),
                        tuple(ScoringQuestion.MOST_VALID_DOSES, Answer.SHARED, 0, 1, null),
                        tuple(ScoringQuestion.FEWEST_OPEN_DOSES, Answer.YES, 2, 1, null),
                        tuple(ScoringQuestion.FIRST_FINISH, Answer.YES, 1, null, LocalDate.of(2020, 1, 29)));
        assertThat(points(told.getFirst()).total()).isEqualTo(8);
        assertThat(told.get(1).reason()).isEqualTo(SelectionReason.OUTDONE);
        assertThat(points(told.get(1)).lines())
                .extracting(SeriesPoints.Line::answer, SeriesPoints.Line::points)
                .containsExactly(
                        tuple(Answer.NO, -2),
                        tuple(Answer.YES, 3),
                        tuple(Answer.SHARED, 0),
                        tuple(Answer.NO, -2),
                        tuple(Answer.NO, -1));
        assertThat(points(told.get(1)).total()).isEqualTo(-2);
    }

    /// Table 8-7; with as many points the rank decides (SELECTBEST-2).
    @Test
    void amongTheCompleteOneQuestionIsAskedAndThenTheRank() {
        List<SeriesSelection> told =
                told(patient("01 2020-01-01"), competing("One", false, 2, dose()), competing("Two", false, 1, dose()));

        assertThat(told)
                .extracting(SeriesSelection::reason)
                .containsExactly(SelectionReason.OUTDONE, SelectionReason.BEST_COMPLETE);
        assertThat(told)
                .extracting(one -> points(one).total(), one -> points(one).rank())
                .containsExactly(tuple(0, 2), tuple(0, 1));
        assertThat(points(told.getFirst()).lines())
                .extracting(SeriesPoints.Line::question)
                .containsExactly(ScoringQuestion.MOST_VALID_DOSES);
    }

    /// Table 8-11.
    @Test
    void beforeTheFirstDoseTheQuestionsAreThoseOfTable811() {
        List<SeriesSelection> told = told(
                patient(),
                competing("From 18", false, 2, dose().age("18 years", "18 years", null)),
                competing("Product from 12", true, 1, dose().age("12 years", "12 years", null)));

        assertThat(points(told.getFirst()).lines())
                .extracting(SeriesPoints.Line::question, SeriesPoints.Line::answer)
                .containsExactly(
                        tuple(ScoringQuestion.FIRST_START, Answer.NO),
                        tuple(ScoringQuestion.CAN_FINISH, Answer.YES),
                        tuple(ScoringQuestion.ANY_PRODUCT, Answer.YES));
        assertThat(points(told.get(1)).lines())
                .extracting(SeriesPoints.Line::answer, SeriesPoints.Line::day)
                .containsExactly(
                        tuple(Answer.YES, LocalDate.of(2002, 1, 1)),
                        tuple(Answer.YES, LocalDate.of(2002, 1, 1)),
                        tuple(Answer.NO, null));
        assertThat(told).extracting(one -> points(one).total()).containsExactly(1, 1);
        assertThat(told.get(1).reason()).isEqualTo(SelectionReason.BEST_NOT_STARTED);
    }

    /// Table 8-3.
    @Test
    void theOnlyOneOfItsKindNeedsNoPoints() {
        List<SeriesSelection> told = told(
                patient("01 2020-01-01"),
                competing("Begun", false, 1, dose(), dose()),
                competing("Complete", false, 2, dose()));

        assertThat(told)
                .extracting(SeriesSelection::reason, SeriesSelection::points)
                .containsExactly(
                        tuple(SelectionReason.OTHER_COMPLETE, null), tuple(SelectionReason.ONLY_COMPLETE, null));
    }

    @Test
    void pointsWithoutAQuestionAreNone() {
        assertThatThrownBy(() -> new SeriesPoints(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
