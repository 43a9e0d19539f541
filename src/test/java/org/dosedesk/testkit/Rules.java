package org.dosedesk.testkit;

import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.usecase.campaign.decide.HandOver;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.hold.FindContraindications;

/// The built-in rules and what they make, read once for all tests.
public final class Rules {
    /// The built-in rules, which never change; to read them anew takes longer than most tests.
    public static final RuleLibrary KAZAKHSTAN = BuiltInRuleSets.kazakhstan();

    /// Finds contraindications by the built-in list.
    public static final FindContraindications CONTRAINDICATIONS =
            new FindContraindications(new RulesInUse(KAZAKHSTAN, VaccineCatalogue.COVID_19));

    /// Plans the campaign against COVID-19 by the built-in rules.
    public static final RunningPlan RUNNING_PLAN = new RunningPlan(
            new MakePlan(new RulesInUse(KAZAKHSTAN, VaccineCatalogue.COVID_19)), () -> VaccineCatalogue.COVID_19);

    /// Hands over notices of campaigns against COVID-19 by the built-in rules.
    public static HandOver handOver(Register register) {
        return new HandOver(
                register,
                new MakePlan(new RulesInUse(KAZAKHSTAN, VaccineCatalogue.COVID_19)),
                () -> VaccineCatalogue.COVID_19);
    }

    private Rules() {}
}
