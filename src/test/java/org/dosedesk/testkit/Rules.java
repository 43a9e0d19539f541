package org.dosedesk.testkit;

import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.hold.FindContraindications;

/// What the built-in rules make.
public final class Rules {
    /// Finds contraindications by the built-in list.
    public static final FindContraindications CONTRAINDICATIONS =
            new FindContraindications(new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19));

    private Rules() {}
}
