package org.dosedesk.rules;

import java.time.LocalDate;
import org.dosedesk.domain.ruleset.AgeValues;
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;

/// What no schema can tell and no rule set may say.
final class RuleSense {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    private RuleSense() {}

    /// @throws RuleSetException naming the first thing that makes no sense
    static void check(RuleSet rules) {
        if (rules.vaccineGroups().isEmpty()) {
            throw new RuleSetException(rules.name() + ": there is no vaccine group that it has all rules for");
        }
        if (rules.validFrom().isBefore(EARLIEST) || rules.validFrom().isAfter(LATEST)) {
            throw new RuleSetException(rules.name() + ": validFrom " + rules.validFrom() + " is no sensible day");
        }
        for (IntervalGroup interval : IntervalGroup.of(rules)) {
            if (!interval.values().inOrder()) {
                throw new RuleSetException(rules.name() + ": " + String.join(", ", interval.series()) + ", "
                        + interval.kind() + " " + interval.ordinal()
                        + ": the absolute minimum, minimum, recommended and latest interval must not grow shorter");
            }
        }
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries series : antigen.series()) {
                series.doses().forEach(dose -> ages(rules, series, dose));
            }
        }
    }

    private static void ages(RuleSet rules, AntigenSeries series, SeriesDose dose) {
        for (AgeRule age : dose.ages()) {
            if (!AgeValues.of(age).inOrder()) {
                throw new RuleSetException(rules.name() + ": " + series.name() + ", Dose " + dose.number()
                        + ": the absolute minimum, minimum, recommended, latest and maximum age must not grow less");
            }
        }
    }
}
