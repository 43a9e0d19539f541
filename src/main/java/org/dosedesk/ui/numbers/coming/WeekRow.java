package org.dosedesk.ui.numbers.coming;

import java.util.List;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.coming.Week;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// A line of the table: the backlog, a week, or everything.
///
/// @param week null for the backlog and for everything
record WeekRow(Kind kind, @Nullable Week week) {
    enum Kind {
        BACKLOG,
        WEEK,
        TOTAL
    }

    /// Who is counted.
    ///
    /// @param site null for every site
    List<DueWorker> people(ComingPlan plan, @Nullable Id<Site> site) {
        if (week != null) {
            return plan.in(week, site);
        }
        return kind == Kind.BACKLOG ? plan.backlog(site) : plan.at(site);
    }
}
