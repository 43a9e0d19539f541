package org.dosedesk.domain.campaign;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Site;
import org.jspecify.annotations.Nullable;

/// One round of revaccination.
///
/// @param vaccineGroup what the doses are against
/// @param from first day
/// @param until last day
/// @param sites whose workers it is for, empty for all sites
/// @param targetPercent how many of a hundred on the roster are to be revaccinated, 1 to 100
/// @param crewPercent how many of a hundred of one shift of a workshop may be away on one day, 1 to 100
/// @param voided null while it counts
public record Campaign(
        Id<Campaign> id,
        String vaccineGroup,
        LocalDate from,
        LocalDate until,
        List<ServedSite> sites,
        int targetPercent,
        int crewPercent,
        Recorded recorded,
        @Nullable Voided voided)
        implements Voidable {
    /// Half of a shift may be away unless somebody says otherwise: control rooms stay manned, fevers come singly.
    public static final int HALF_OF_THE_CREW = 50;

    public Campaign {
        sites = List.copyOf(sites);
        Checks.notBlank(vaccineGroup, "vaccine group");
        Checks.notBefore(from, until, "until");
        if (targetPercent < 1 || targetPercent > 100) {
            throw new IllegalArgumentException("no such target: " + targetPercent);
        } else if (crewPercent < 1 || crewPercent > 100) {
            throw new IllegalArgumentException("no such share of a crew: " + crewPercent);
        }
    }

    /// Whether it is for the workers of a site.
    public boolean isFor(Id<Site> site) {
        return sites.isEmpty() || sites.contains(new ServedSite(site));
    }

    /// How many of a shift may be away on one day; one may always be.
    ///
    /// @param crew how many of the workshop and the shift are on the roster of the site
    public int mayBeAway(int crew) {
        return Math.max(1, crew * crewPercent / 100);
    }

    @Override
    public Campaign voided(@Nullable Voided mark) {
        return new Campaign(id, vaccineGroup, from, until, sites, targetPercent, crewPercent, recorded, mark);
    }
}
