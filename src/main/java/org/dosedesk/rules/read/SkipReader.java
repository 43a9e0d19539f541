package org.dosedesk.rules.read;

import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;

/// Reads `conditionalSkip`.
final class SkipReader {

    private SkipReader() {}

    /// The conditional skips of a series dose; an element without sets, as the CDC writes it, is none.
    static List<ConditionalSkip> skips(Xml seriesDose) {
        return seriesDose.all("conditionalSkip").stream()
                .filter(skip -> !skip.all("set").isEmpty() && skip.text("context") != null)
                .map(SkipReader::skip)
                .toList();
    }

    private static ConditionalSkip skip(Xml skip) {
        ConditionalSkip.Context context = skip.constant("context", ConditionalSkip.Context.class);
        if (context == null) {
            throw skip.error(Fault.MISSING, "context", "the element 'context' is missing");
        }
        return new ConditionalSkip(
                context,
                isAnd(skip, "setLogic"),
                skip.all("set").stream().map(SkipReader::set).toList());
    }

    private static ConditionalSkip.ConditionSet set(Xml set) {
        List<SkipCondition> conditions =
                set.all("condition").stream().map(SkipReader::condition).toList();
        if (conditions.isEmpty()) {
            throw set.error(Fault.MISSING, "condition", "has no condition");
        }
        return new ConditionalSkip.ConditionSet(
                new EffectivePeriod(set.date("effectiveDate"), set.date("cessationDate")),
                isAnd(set, "conditionLogic"),
                conditions);
    }

    private static boolean isAnd(Xml xml, String name) {
        return "AND".equalsIgnoreCase(xml.text(name));
    }

    private static SkipCondition condition(Xml condition) {
        String type = condition.requiredText("conditionType").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "age" -> new SkipCondition.Age(condition.span("beginAge"), condition.span("endAge"));
            case "completed series" -> new SkipCondition.CompletedSeries(condition.list("seriesGroups"));
            case "interval" -> {
                TimeSpan interval = condition.span("interval");
                if (interval == null) {
                    throw condition.error("an interval condition needs an 'interval'");
                }
                yield new SkipCondition.Interval(interval);
            }
            case "vaccine count by age", "vaccine count by date", "vaccine count by date and age" ->
                vaccineCount(condition);
            default -> throw condition.error("the condition type '" + type + "' is unknown");
        };
    }

    private static SkipCondition vaccineCount(Xml condition) {
        SkipCondition.VaccineCount.Logic logic =
                condition.constant("doseCountLogic", SkipCondition.VaccineCount.Logic.class);
        if (logic == null) {
            throw condition.error("a vaccine count needs a 'doseCountLogic'");
        }
        return new SkipCondition.VaccineCount(
                condition.span("beginAge"),
                condition.span("endAge"),
                condition.date("startDate"),
                condition.date("endDate"),
                condition.list("vaccineTypes"),
                "valid".equalsIgnoreCase(condition.text("doseType")),
                logic,
                condition.number("doseCount"));
    }
}
