package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.select.SeriesPoints.Answer;

/// Questions, and the points that a yes to each is worth: as many are lost by a no, and none are given where several
/// are equally good.
enum ScoringTable {
    /// Table 8-7.
    COMPLETE,
    /// Table 8-9.
    IN_PROCESS,
    /// Table 8-11.
    NO_VALID_DOSES;

    private static final List<Worth> OF_COMPLETE = List.of(new Worth(ScoringQuestion.MOST_VALID_DOSES, 1));
    private static final List<Worth> OF_IN_PROCESS = List.of(
            new Worth(ScoringQuestion.PRODUCT_ALL_VALID, 2),
            new Worth(ScoringQuestion.CAN_FINISH, 3),
            new Worth(ScoringQuestion.MOST_VALID_DOSES, 2),
            new Worth(ScoringQuestion.FEWEST_OPEN_DOSES, 2),
            new Worth(ScoringQuestion.FIRST_FINISH, 1));
    private static final List<Worth> OF_NO_VALID_DOSES = List.of(
            new Worth(ScoringQuestion.FIRST_START, 1),
            new Worth(ScoringQuestion.CAN_FINISH, 1),
            new Worth(ScoringQuestion.ANY_PRODUCT, 1));

    private record Worth(ScoringQuestion question, int points) {
        int of(Answer answer) {
            return switch (answer) {
                case YES -> points;
                case SHARED -> 0;
                case NO -> -points;
            };
        }
    }

    private List<Worth> rows() {
        return switch (this) {
            case COMPLETE -> OF_COMPLETE;
            case IN_PROCESS -> OF_IN_PROCESS;
            case NO_VALID_DOSES -> OF_NO_VALID_DOSES;
        };
    }

    /// The table for series that are all complete, all in process, or neither.
    static ScoringTable of(SeriesOutcome competing) {
        if (Scorable.isComplete(competing)) {
            return COMPLETE;
        }
        return Scorable.isInProcess(competing) ? IN_PROCESS : NO_VALID_DOSES;
    }

    /// The points of a series among all of its kind, of which `leaders` knows the best.
    int score(Scorable series, Leaders leaders) {
        int points = 0;
        List<Worth> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Worth row = rows.get(i);
            points += row.of(row.question.answer(series, leaders));
        }
        return points;
    }

    /// The same, question by question.
    SeriesPoints points(Scorable series, Leaders leaders) {
        List<SeriesPoints.Line> lines = new ArrayList<>();
        for (Worth row : rows()) {
            Answer answer = row.question.answer(series, leaders);
            lines.add(new SeriesPoints.Line(
                    row.question, answer, row.of(answer), row.question.doses(series), row.question.day(series)));
        }
        return new SeriesPoints(lines, series.preference());
    }
}
