package org.dosedesk.ui.why;

import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.jspecify.annotations.Nullable;

/// The whole explanation in words of one language.
///
/// @param group what the schedule is about
/// @param worker name and birth date
/// @param status the one status, null when the vaccine group does not concern the worker
/// @param verdict why it is this one, in a sentence
/// @param doses every dose known on the day
/// @param series what became of every series in the choice of the best
/// @param known what else is known that rules ask for: illnesses, groups, antibodies
/// @param dates every date that competed
/// @param rules the rule set and the day that all this is about
record WhyContent(
        String group,
        String worker,
        @Nullable RevaccinationStatus status,
        String verdict,
        List<DoseLine> doses,
        List<SeriesLine> series,
        List<String> known,
        List<DateLine> dates,
        String rules) {

    /// What became of a dose.
    ///
    /// @param dose date and vaccine
    /// @param counts whether it counts
    /// @param as what it counts as, or that it does not
    /// @param reason why
    record DoseLine(String dose, boolean counts, String as, String reason) {}

    /// What became of a series.
    ///
    /// @param status where the worker stands with it, empty when it does not concern the worker
    record SeriesLine(String name, String status, String reason, boolean chosen) {}

    /// A date that competed to become one of the schedule's.
    ///
    /// @param goal the date that it competed for
    /// @param arithmetic how it came about
    /// @param source the paper that the rule rests on
    /// @param decisive whether it won
    record DateLine(String goal, String arithmetic, String source, boolean decisive) {}

    WhyContent {
        doses = List.copyOf(doses);
        series = List.copyOf(series);
        known = List.copyOf(known);
        dates = List.copyOf(dates);
    }
}
