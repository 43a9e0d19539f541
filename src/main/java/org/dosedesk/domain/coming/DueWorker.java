package org.dosedesk.domain.coming;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;

/// A worker who falls due, counted once.
///
/// @param day the first day on which the dose may be given: an exemption or a refusal that ends earlier than the
/// period moves it behind its end
/// @param overdue whether the dose is overdue already
/// @param hold what keeps the worker from being vaccinated for the whole period
public record DueWorker(Id<Worker> worker, Id<Site> site, LocalDate day, boolean overdue, Hold hold) {
    /// What keeps a worker who is due from being vaccinated.
    public enum Hold {
        NONE,
        EXEMPT,
        REFUSED,
        /// A contraindication stands against every vaccine of the group.
        CONTRAINDICATED,
        /// A precaution that no doctor has weighed yet.
        AWAITING_DOCTOR,
        /// To be asked again after the period only.
        POSTPONED
    }
}
