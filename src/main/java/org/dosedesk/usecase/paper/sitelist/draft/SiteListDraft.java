package org.dosedesk.usecase.paper.sitelist.draft;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow.DoseSoFar;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.paper.sitelist.OpenList;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.jspecify.annotations.Nullable;

/// A site list before it has a number: everyone who may be on it, in the order of the paper.
///
/// @param id the identity that the list will have; confirming one draft twice therefore makes one list
/// @param vaccineGroup what the doses are against
/// @param exempt workers of the site whom an exemption keeps off the list and who would otherwise be due
/// @param refused the same for refusals
/// @param postponed the same for those who are to be asked again on a later day
/// @param notListed workers picked by hand who are not on the list: not due on the day, or not at this site
/// @param leftOut workers who would be due but may get no vaccine of the group on that day, in the order of the
/// paper
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
        int notListed,
        List<LeftOut> leftOut) {
    /// Someone who may be on the list.
    ///
    /// @param hostedUnit the unit's name when the worker's workshop is hosted on the site, else null
    /// @param doses the doses in force so far, in order of date
    /// @param status DUE, OVERDUE or INCOMPLETE; NO_DOSES for a first dose
    /// @param forbidden the vaccines that the worker may not get on the list's day and why, the list's own first
    /// @param clearances the doctor's decisions that release a precaution against a vaccine of the group on that
    /// day
    /// @param openLists the lists still out that the worker stands on already
    public record Candidate(
            Worker worker,
            String workshop,
            @Nullable String hostedUnit,
            List<DoseSoFar> doses,
            RevaccinationStatus status,
            LocalDate dueSince,
            Map<Vaccine, ActiveContraindication> forbidden,
            List<Waiver> clearances,
            List<OpenList> openLists) {
        public Candidate {
            clearances = List.copyOf(clearances);
            doses = List.copyOf(doses);
            forbidden = Collections.unmodifiableMap(new LinkedHashMap<>(forbidden));
            openLists = List.copyOf(openLists);
        }
    }

    public SiteListDraft {
        candidates = List.copyOf(candidates);
        leftOut = List.copyOf(leftOut);
        Checks.notBlank(siteName, "site name");
    }

    /// The same content for another list: what comes of it gets a number of its own.
    public SiteListDraft renewed() {
        return new SiteListDraft(
                Id.random(),
                site,
                siteName,
                day,
                vaccineGroup,
                candidates,
                exempt,
                refused,
                postponed,
                notListed,
                leftOut);
    }

    /// Nobody, for a vaccine group against which lists are not made.
    static SiteListDraft nobody(Id<Site> site, String siteName, LocalDate day, String vaccineGroup) {
        return new SiteListDraft(Id.random(), site, siteName, day, vaccineGroup, List.of(), 0, 0, 0, 0, List.of());
    }

    /// Whether this is about the course after a bite, which the hospital gives: then nobody is on the list.
    public boolean afterBite() {
        return vaccineGroup.equals(AfterBite.VACCINE_GROUP);
    }

    /// The exempt together with those left out on a medical ground: on paper all of them are the exempt.
    public int exemptInAll() {
        return exempt + leftOut.size();
    }
}
