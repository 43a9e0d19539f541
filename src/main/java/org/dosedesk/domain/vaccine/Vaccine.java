package org.dosedesk.domain.vaccine;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A vaccine product. Two components of one product are two vaccines with one CVX code and different trade names.
///
/// @param code our own short code, in lower case with hyphens; names the vaccine in the message bundles
/// @param cvx the CDC's code of vaccines administered
/// @param mvx the CDC's code of the manufacturer, null when there is none
/// @param tradeName as rule sets write it
/// @param vaccineGroup the CDSi vaccine group that it belongs to
/// @param inUseFrom the first day on which it can have been given; an earlier dose is worth a warning
public record Vaccine(
        Id<Vaccine> id,
        String code,
        String cvx,
        @Nullable String mvx,
        String tradeName,
        Platform platform,
        String vaccineGroup,
        LocalDate inUseFrom)
        implements Entity {
    public Vaccine {
        Checks.notBlank(code, "vaccine code");
        Checks.notBlank(cvx, "CVX code");
        Checks.notBlank(tradeName, "trade name");
        Checks.notBlank(vaccineGroup, "vaccine group");
    }

    /// Whether it holds tetanus toxoid: all of its group do but the diphtheria toxoid alone.
    public boolean againstTetanus() {
        return vaccineGroup.equals("Td") && !code.equals("ad-m");
    }

    /// Whether it is a product that can be offered, and not the name for a paper that names none.
    public boolean product() {
        return !tradeName.endsWith(VaccineCatalogue.UNSPECIFIED);
    }
}
