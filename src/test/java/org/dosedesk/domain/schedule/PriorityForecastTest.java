package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// MULTIANTVG-1 and FORECASTPRIORITY-1 where doses, antigens and rules end at different times.
class PriorityForecastTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static AntigenSeries against(String antigen, Rules.Dose... doses) {
        return series("Against " + antigen, antigen, AntigenSeries.Type.STANDARD, select(true, false, 1), doses);
    }

    private static IntervalRule interval(String span, boolean priority, EffectivePeriod period) {
        return new IntervalRule(PREVIOUS, span(span), span(span), null, null, priority, period, null);
    }

    /// The latest dose is that of the whole vaccine group: "02" holds C only, against which nothing is due any more.
    @ParameterizedTest
    @CsvSource({"2020-02-20, 2020-02-20", "2020-01-20, 2020-02-01"})
    void aDoseOfACompleteAntigenCountsAsTheLatestDose(String last, LocalDate earliest) {
        RuleSet rules = ruleSet(
                against("A", dose(), dose().rule(interval("1 month", true, EffectivePeriod.ALWAYS))),
                against("B", dose(), dose().rule(interval("2 months", false, EffectivePeriod.ALWAYS))),
                against("C", dose().cvx("02")));
        RuleSet split = Variants.vaccines(
                rules,
                Map.of(
                        "01",
                        List.of(new AntigenAssociation("A", null, null), new AntigenAssociation("B", null, null)),
                        "02",
                        List.of(new AntigenAssociation("C", null, null))));

        assertThat(forecast(split, patient("01 2020-01-01", "02 " + last), "2020-02-25")
                        .earliest())
                .isEqualTo(earliest);
    }

    /// RELEVANT-2: an interval without the flag that is no longer in force takes no priority away.
    @ParameterizedTest
    @CsvSource({"2020-01-10, 2020-03-01", "2020-01-11, 2020-02-01"})
    void onlyIntervalsInForceDecideOnPriority(String asOf, LocalDate earliest) {
        EffectivePeriod ended = new EffectivePeriod(null, LocalDate.of(2020, 1, 10));
        RuleSet rules = ruleSet(
                against(
                        "A",
                        dose(),
                        dose().rule(interval("1 month", true, EffectivePeriod.ALWAYS))
                                .rule(interval("20 days", false, ended))),
                against("B", dose(), dose().rule(interval("2 months", false, EffectivePeriod.ALWAYS))));

        assertThat(forecast(rules, patient("01 2020-01-01"), asOf).earliest()).isEqualTo(earliest);
    }
}
