package org.dosedesk.rules.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;
import org.jspecify.annotations.Nullable;

/// Reads the `seriesDose` elements of a series.
public final class SeriesDoseReader {

    private SeriesDoseReader() {}

    /// Reads the doses of a series, in their order.
    public static List<SeriesDose> doses(Xml series) {
        List<SeriesDose> doses = new ArrayList<>();
        for (Xml dose : series.all("seriesDose")) {
            TargetDoseKind kind = SourceReader.doseKind(dose);
            int ordinal = 1;
            for (SeriesDose earlier : doses) {
                ordinal += earlier.kind() == kind ? 1 : 0;
            }
            doses.add(dose(dose, doses.size() + 1, kind, ordinal));
        }
        return doses;
    }

    private static SeriesDose dose(Xml dose, int number, TargetDoseKind kind, int ordinal) {
        String name = dose.requiredText("doseNumber");
        if (!name.equals("Dose " + number)) {
            throw dose.error(Fault.NONSENSE, name, "'" + name + "' stands where 'Dose " + number + "' belongs");
        }
        return new SeriesDose(
                number,
                kind,
                ordinal,
                dose.all("age").stream().map(SeriesDoseReader::age).toList(),
                intervals(dose, "interval"),
                intervals(dose, "allowableInterval"),
                vaccines(dose, "preferableVaccine"),
                vaccines(dose, "allowableVaccine"),
                inadvertent(dose),
                SkipReader.skips(dose),
                dose.yes("recurringDose"),
                season(dose),
                SourceReader.source(dose));
    }

    private static AgeRule age(Xml age) {
        return new AgeRule(
                age.span("absMinAge"),
                age.span("minAge"),
                age.span("earliestRecAge"),
                age.span("latestRecAge"),
                age.span("maxAge"),
                period(age),
                SourceReader.source(age));
    }

    private static EffectivePeriod period(Xml rule) {
        try {
            return new EffectivePeriod(rule.date("effectiveDate"), rule.date("cessationDate"));
        } catch (IllegalArgumentException e) {
            throw rule.error(String.valueOf(e.getMessage()));
        }
    }

    private static List<IntervalRule> intervals(Xml dose, String name) {
        List<IntervalRule> rules = new ArrayList<>();
        for (Xml interval : dose.all(name)) {
            IntervalRule.From from = from(interval);
            if (from != null) {
                rules.add(new IntervalRule(
                        from,
                        interval.span("absMinInt"),
                        interval.span("minInt"),
                        interval.span("earliestRecInt"),
                        interval.span("latestRecInt"),
                        interval.text("intervalPriority") != null,
                        period(interval),
                        SourceReader.source(interval),
                        interval.ownList("products"),
                        interval.ownSpan("within")));
            }
        }
        return rules;
    }

    /// Whether the element is a rule, and not one of the empty ones that the CDC's files hold.
    public static boolean counts(Xml interval) {
        return from(interval) != null;
    }

    /// What the interval counts from; null for the empty elements that the CDC's files hold.
    private static IntervalRule.@Nullable From from(Xml interval) {
        if (interval.yes("fromPrevious")) {
            return new IntervalRule.From.Previous();
        }
        Integer number = interval.parsed("fromTargetDose", Integer::valueOf);
        if (number != null) {
            return new IntervalRule.From.TargetDose(number);
        }
        Set<String> recent = interval.list("fromMostRecent");
        if (!recent.isEmpty()) {
            return new IntervalRule.From.MostRecent(recent);
        }
        Xml observation = interval.child("fromRelevantObs");
        String code = observation == null ? null : observation.text("code");
        if (code != null) {
            return new IntervalRule.From.Observation(code);
        }
        if (interval.text() != null && interval.text("fromPrevious") != null) {
            throw interval.error("does not say what it counts from");
        }
        return null;
    }

    private static List<SeriesDoseVaccine> vaccines(Xml dose, String name) {
        return dose.all(name).stream()
                .filter(vaccine -> vaccine.text("cvx") != null)
                .map(vaccine -> new SeriesDoseVaccine(
                        vaccine.requiredText("cvx"),
                        vaccine.requiredText("vaccineType"),
                        vaccine.span("beginAge"),
                        vaccine.span("endAge"),
                        vaccine.text("tradeName"),
                        vaccine.yes("forecastVaccineType")))
                .toList();
    }

    private static Set<String> inadvertent(Xml dose) {
        Set<String> codes = new LinkedHashSet<>();
        for (Xml vaccine : dose.all("inadvertentVaccine")) {
            String cvx = vaccine.text("cvx");
            if (cvx != null) {
                codes.add(cvx);
            }
        }
        return codes;
    }

    private static SeriesDose.@Nullable Season season(Xml dose) {
        Xml season = dose.child("seasonalRecommendation");
        if (season == null || (season.date("startDate") == null && season.date("endDate") == null)) {
            return null;
        }
        return new SeriesDose.Season(season.date("startDate"), season.date("endDate"), yearly(season));
    }

    private static SeriesDose.@Nullable Yearly yearly(Xml season) {
        Xml yearly = season.own("yearly");
        if (yearly == null) {
            return null;
        }
        try {
            return new SeriesDose.Yearly(day(yearly, "counts"), day(yearly, "latest"), day(yearly, "next"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw yearly.error(Fault.NONSENSE, "", String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(Xml element, String name) {
        String value = element.attribute(name);
        if (value == null) {
            throw element.error(Fault.MISSING, name, "the attribute '" + name + "' is missing");
        }
        return LocalDate.parse(value);
    }
}
