package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;

/// The same rule set with one part of it changed.
final class Variants {

    private Variants() {}

    static RuleSet validFrom(RuleSet rules, LocalDate day) {
        return of(rules, day, rules.antigens(), rules.vaccineGroups(), rules.associations());
    }

    static RuleSet antigens(RuleSet rules, List<Antigen> antigens) {
        return of(rules, rules.validFrom(), antigens, rules.vaccineGroups(), rules.associations());
    }

    static RuleSet groups(RuleSet rules, VaccineGroup... groups) {
        return of(rules, rules.validFrom(), rules.antigens(), List.of(groups), rules.associations());
    }

    /// Which vaccine, by its CVX code, holds which antigens.
    static RuleSet vaccines(RuleSet rules, Map<String, List<AntigenAssociation>> associations) {
        return of(rules, rules.validFrom(), rules.antigens(), rules.vaccineGroups(), associations);
    }

    private static RuleSet of(
            RuleSet rules,
            LocalDate validFrom,
            List<Antigen> antigens,
            List<VaccineGroup> groups,
            Map<String, List<AntigenAssociation>> associations) {
        return new RuleSet(
                rules.name(),
                rules.version(),
                rules.source(),
                validFrom,
                antigens,
                groups,
                associations,
                rules.conflicts());
    }
}
