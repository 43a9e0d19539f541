package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The points of a series that competed with others (tables 8-7, 8-9 and 8-11). Between equal totals the rank
/// decides.
///
/// @param lines one for each question of the table, at least one
/// @param rank the series' preference in the rule set, the smallest first
public record SeriesPoints(List<Line> lines, int rank) {

    /// What a series answers to a question.
    public enum Answer {
        YES,
        /// As others do: several are equally good.
        SHARED,
        NO
    }

    /// A question of the table.
    ///
    /// @param points for this answer, negative ones for a NO
    /// @param doses what was counted, null where nothing is
    /// @param day what was compared, null where no day is, or none is known
    public record Line(
            ScoringQuestion question,
            Answer answer,
            int points,
            @Nullable Integer doses,
            @Nullable LocalDate day) {}

    public SeriesPoints {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Points are given for answers");
        }
    }

    /// The sum.
    public int total() {
        return lines.stream().mapToInt(Line::points).sum();
    }
}
