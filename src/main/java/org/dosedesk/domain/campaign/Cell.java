package org.dosedesk.domain.campaign;

import java.util.Locale;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;

/// Those who work together: one shift of one workshop on one site.
///
/// @param shift as it is written in the roster, empty when unknown
public record Cell(Id<Site> site, Id<Workshop> workshop, String shift) {
    private static final Set<String> DAY = Set.of(
            "",
            "дневная",
            "дневной",
            "день",
            "днём",
            "день (5/2)",
            "5/2",
            "күндізгі",
            "күндіз",
            "күн",
            "day",
            "days",
            "day shift");

    /// The cell that a worker belongs to.
    public static Cell of(Worker worker) {
        return new Cell(worker.site(), worker.workshop(), worker.shift().strip());
    }

    /// Whether it mans something around the clock; day workers and those without a shift are no crew.
    public boolean isCrew() {
        return !DAY.contains(shift.toLowerCase(Locale.ROOT));
    }
}
