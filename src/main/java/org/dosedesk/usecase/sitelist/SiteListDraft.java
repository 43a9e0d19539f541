package org.dosedesk.usecase.sitelist;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow.DoseSoFar;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A site list before it has a number: everyone who may be on it, in the order of the paper.
///
/// @param id the identity that the list will have; confirming one draft twice therefore makes one list
/// @param vaccineGroup what the doses are against
/// @param exempt workers of the site whom an exemption keeps off the list and who would otherwise be due
/// @param refused the same for refusals
/// @param postponed the same for those who are to be asked again on a later day
/// @param notListed workers picked by hand who are not on the list: not due on the day, or not at this site
public record SiteListDraft(
        Id<SiteList> id,
        Id<Site> site,
        String siteName,
        LocalDate day,
        String vaccineGroup,
        List<Candidate> candidates,
        int exempt,
        int refused,
        int postponed,
        int notListed) {
    /// Someone who may be on the list.
    ///
    /// @param hostedUnit the unit's name when the worker's workshop is hosted on the site, else null
    /// @param doses the doses in force so far, in order of date
    /// @param status DUE, OVERDUE or INCOMPLETE; NO_DOSES for a first dose
    public record Candidate(
            Worker worker,
            String workshop,
            @Nullable String hostedUnit,
            List<DoseSoFar> doses,
            RevaccinationStatus status,
            LocalDate dueSince) {
        public Candidate {
            doses = List.copyOf(doses);
        }
    }

    public SiteListDraft {
        candidates = List.copyOf(candidates);
        Checks.notBlank(siteName, "site name");
    }

    /// The same content for another list: what comes of it gets a number of its own.
    public SiteListDraft renewed() {
        return new SiteListDraft(
                Id.random(), site, siteName, day, vaccineGroup, candidates, exempt, refused, postponed, notListed);
    }
}
