package org.dosedesk.domain.sitelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.jspecify.annotations.Nullable;

/// A site list exactly as it was printed: the paper that comes back is read against it.
///
/// @param number counts the register's lists from 1; printed on every page
/// @param siteName as printed
/// @param clinicName as printed, empty when no clinic was chosen
/// @param day the day of the clinic's visit
/// @param vaccineGroup what the doses are against, null for a list made when all were against COVID-19
/// @param vaccine the vaccine offered, null when left to the clinic
/// @param rows numbered from 1 without a gap, in the order of the paper
/// @param exempt workers of the site left out because of an exemption, a contraindication or a precaution, though
///     otherwise due
/// @param refused workers of the site left out because of a refusal, though otherwise due
/// @param preparedBy the user's name
/// @param ruleSet name and version of the rule set in force
/// @param language BCP 47 tag of the language it was printed in
/// @param route the campaign's route that it is for, null for a list of its own
/// @param run the run of a trip, counted from 1; null for a list of the whole route or of none
public record SiteList(
        Id<SiteList> id,
        int number,
        Id<Site> site,
        String siteName,
        String clinicName,
        LocalDate day,
        @Nullable String vaccineGroup,
        @Nullable Id<Vaccine> vaccine,
        List<SiteListRow> rows,
        int exempt,
        int refused,
        String preparedBy,
        Instant preparedAt,
        String ruleSet,
        String language,
        @Nullable Id<Route> route,
        @Nullable Integer run)
        implements Entity {
    public SiteList {
        rows = List.copyOf(rows);
        Checks.notBlank(siteName, "site name");
        Checks.notBlank(preparedBy, "prepared by");
        if (number < 1) {
            throw new IllegalArgumentException("lists are numbered from 1");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() != i + 1) {
                throw new IllegalArgumentException("rows must be numbered from 1 without a gap");
            }
        }
    }

    /// A list of its own, for no route.
    public SiteList(
            Id<SiteList> id,
            int number,
            Id<Site> site,
            String siteName,
            String clinicName,
            LocalDate day,
            @Nullable String vaccineGroup,
            @Nullable Id<Vaccine> vaccine,
            List<SiteListRow> rows,
            int exempt,
            int refused,
            String preparedBy,
            Instant preparedAt,
            String ruleSet,
            String language) {
        this(
                id,
                number,
                site,
                siteName,
                clinicName,
                day,
                vaccineGroup,
                vaccine,
                rows,
                exempt,
                refused,
                preparedBy,
                preparedAt,
                ruleSet,
                language,
                null,
                null);
    }

    /// What the doses of the list are against.
    public String group() {
        return vaccineGroup == null ? VaccineCatalogue.COVID_19 : vaccineGroup;
    }

    /// The vaccine that a row is to get, null when it is left to the clinic.
    public @Nullable Id<Vaccine> vaccineOf(SiteListRow row) {
        Id<Vaccine> own = row.vaccine();
        return own == null ? vaccine : own;
    }
}
