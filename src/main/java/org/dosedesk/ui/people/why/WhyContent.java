package org.dosedesk.ui.people.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.jspecify.annotations.Nullable;

/// The whole explanation in words of one language.
///
/// @param group what the schedule is about
/// @param worker name and birth date
/// @param status the one status, null when the vaccine group does not concern the worker
/// @param verdict why it is this one, in a sentence
/// @param parts what each way to protection says, the one that decided first; those that say the same are one part
/// @param decisions how the dates were chosen between several parts; empty where there was nothing to choose
/// @param series what became of every series in the choice of the best
/// @param points how those scored that had to compete
/// @param known what else is known that rules ask for: illnesses, groups, antibodies
/// @param rules the rule set and the day that all this is about
public record WhyContent(
        String group,
        String worker,
        @Nullable RevaccinationStatus status,
        String verdict,
        List<Part> parts,
        List<DateLine> decisions,
        List<SeriesLine> series,
        List<PointsTable> points,
        List<String> known,
        String rules) {

    /// Doses as one series evaluates them, and the dates that competed by its rules.
    ///
    /// @param title the disease and the series, empty where there is only one part
    public record Part(String title, List<DoseLine> doses, List<DateLine> dates) {
        public Part {
            doses = List.copyOf(doses);
            dates = List.copyOf(dates);
        }

        /// The same under a title.
        public Part titled(String text) {
            return new Part(text, doses, dates);
        }
    }

    /// What became of a dose.
    ///
    /// @param dose date and vaccine
    /// @param counts whether it counts
    /// @param as what it counts as, or that it does not
    /// @param reason why
    public record DoseLine(String dose, boolean counts, String as, String reason) {}

    /// What became of a series.
    ///
    /// @param status where the worker stands with it, empty when it does not concern the worker
    public record SeriesLine(String name, String status, String reason, boolean chosen) {}

    /// The points of series that competed with one another.
    ///
    /// @param title the disease, where there are several
    /// @param heads of the columns: the series, at least one question, the sum, the rank
    public record PointsTable(String title, List<String> heads, List<PointsLine> lines) {
        private static final int NAME = 20;
        private static final int SUM = 10;
        private static final int RANK = 10;

        public PointsTable {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }

        /// The shares of the width that the columns have.
        ///
        /// @param all what there is to share, in percent
        List<Integer> shares(int all) {
            int questions = heads.size() - 3;
            List<Integer> shares = new ArrayList<>(List.of(NAME));
            shares.addAll(Collections.nCopies(questions, (all - NAME - SUM - RANK) / questions));
            shares.addAll(List.of(SUM, RANK));
            return shares;
        }

        public PointsTable titled(String text) {
            return new PointsTable(text, heads, lines);
        }
    }

    /// The points of one series.
    ///
    /// @param cells the name first
    public record PointsLine(boolean won, List<String> cells) {
        public PointsLine {
            cells = List.copyOf(cells);
        }
    }

    /// A date that competed to become one of the schedule's.
    ///
    /// @param goal the date that it competed for
    /// @param arithmetic how it came about
    /// @param source what it rests on
    /// @param decisive whether it won
    public record DateLine(String goal, String arithmetic, String source, boolean decisive) {}

    public WhyContent {
        parts = List.copyOf(parts);
        decisions = List.copyOf(decisions);
        series = List.copyOf(series);
        points = List.copyOf(points);
        known = List.copyOf(known);
    }
}
