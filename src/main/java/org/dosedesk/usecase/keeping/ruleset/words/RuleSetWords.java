package org.dosedesk.usecase.keeping.ruleset.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.jspecify.annotations.Nullable;

/// A version of a rule set in words, from the whole to each dose. What is the same as before is said once.
public final class RuleSetWords {
    private final Messages messages;
    private final SpanWords spans;
    private final CodeWords codes;
    private final DoseWords doses;

    /// Speaks the language of these texts.
    public RuleSetWords(Messages messages) {
        this.messages = messages;
        spans = new SpanWords(messages);
        codes = new CodeWords(messages);
        doses = new DoseWords(messages);
    }

    /// The whole version.
    ///
    /// @param until the last day on which it is in force, null when no version follows
    public List<RuleLine> lines(RuleVersion version, @Nullable LocalDate until, ZoneId zone) {
        List<RuleLine> lines = new ArrayList<>();
        RuleSet rules = version.rules();
        text(lines, "rulebook.in-force", DateText.show(rules.validFrom()), until == null ? "" : DateText.show(until));
        text(lines, "rulebook.source", SourceWords.show(messages, rules.source()));
        lines.add(new RuleLine.Text(origin(version.kept(), zone)));
        text(
                lines,
                "rulebook.groups",
                rules.vaccineGroups().stream()
                        .map(group -> codes.disease(group.name()))
                        .collect(Collectors.joining(", ")));
        overview(lines, rules);
        for (Antigen antigen : rules.antigens()) {
            antigen(lines, antigen, rules.antigens().size() > 1);
        }
        return lines;
    }

    /// Where a version came from.
    ///
    /// @param kept null for one that comes with the program
    private String origin(@Nullable KeptRuleSet kept, ZoneId zone) {
        return kept == null
                ? messages.get("rulebook.origin.built-in")
                : messages.get(
                        "rulebook.origin." + kept.origin().name().toLowerCase(Locale.ROOT),
                        kept.note(),
                        kept.recorded().by(),
                        DateText.showTime(kept.recorded().at(), zone));
    }

    /// In which series an interval is; empty when it is in all that count such an interval at all.
    ///
    /// @param all the intervals of the same rule set
    private String where(IntervalGroup interval, List<IntervalGroup> all) {
        Set<String> concerned = all.stream()
                .filter(other -> other.kind() == interval.kind()
                        && other.ordinal() == interval.ordinal()
                        && other.from().equals(interval.from()))
                .flatMap(other -> other.series().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> others = new LinkedHashSet<>(concerned);
        interval.series().forEach(others::remove);
        if (others.isEmpty()) {
            return "";
        }
        return others.size() < interval.series().size()
                ? messages.get("rulebook.all-but", codes.seriesTogether(others))
                : codes.seriesTogether(interval.series());
    }

    /// What an interval is between: "Booster 1: after the previous dose".
    private String interval(IntervalGroup interval, RuleSet rules) {
        return doses.dose(interval.kind(), interval.ordinal()) + ": " + doses.from(interval, some(interval, rules));
    }

    private static List<SeriesDose> some(IntervalGroup interval, RuleSet rules) {
        return rules.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> interval.series().contains(series.name()))
                .findFirst()
                .map(AntigenSeries::doses)
                .orElse(List.of());
    }

    private void overview(List<RuleLine> lines, RuleSet rules) {
        List<IntervalGroup> intervals = IntervalGroup.of(rules);
        if (intervals.isEmpty()) {
            return;
        }
        lines.add(new RuleLine.Heading(1, messages.get("rulebook.overview")));
        lines.add(new RuleLine.Heads(doses.heads()));
        for (IntervalGroup group : intervals) {
            String where = where(group, intervals);
            String title = interval(group, rules) + (where.isEmpty() ? "" : " (" + where + ")");
            lines.add(doses.row(
                    title,
                    new DoseWords.Lengths(
                            group.values().absoluteMin(),
                            group.values().min(),
                            group.values().earliestRecommended(),
                            group.values().latestRecommended()),
                    group.period(),
                    group.source()));
        }
    }

    private void antigen(List<RuleLine> lines, Antigen antigen, boolean named) {
        if (named) {
            lines.add(new RuleLine.Heading(1, codes.disease(antigen.name())));
        }
        immunity(lines, antigen.immunity());
        antigen.contraindications().forEach(one -> lines.add(new RuleLine.Text(contraindication(one))));
        Map<List<RuleLine>, String> told = new HashMap<>();
        for (AntigenSeries series : antigen.series()) {
            series(lines, series, told);
        }
    }

    private void immunity(List<RuleLine> lines, Immunity immunity) {
        if (!immunity.observationCodes().isEmpty()) {
            text(
                    lines,
                    "rulebook.immune",
                    immunity.observationCodes().stream()
                            .sorted()
                            .map(codes::observation)
                            .collect(Collectors.joining(", ")));
        }
        for (Immunity.ByBirth birth : immunity.byBirth()) {
            String country = birth.country() == null ? "" : " (" + birth.country() + ")";
            String exclusions =
                    birth.exclusions().stream().sorted().map(codes::observation).collect(Collectors.joining(", "));
            String sentence = messages.get("rulebook.immune-birth", DateText.show(birth.before()) + country);
            lines.add(new RuleLine.Text(
                    exclusions.isEmpty()
                            ? sentence
                            : sentence + " " + messages.get("rulebook.immune-but", exclusions)));
        }
    }

    private String contraindication(Contraindication one) {
        String ages = spans.ages(one.beginAge(), one.endAge());
        String observation = codes.observation(one.observationCode()) + (ages.isEmpty() ? "" : " (" + ages + ")");
        String cvx = one.cvx();
        return cvx == null
                ? messages.get("rulebook.contraindication", observation)
                : messages.get("rulebook.contraindication-vaccine", observation, codes.codes(List.of(cvx)));
    }

    private void series(List<RuleLine> lines, AntigenSeries series, Map<List<RuleLine>, String> told) {
        String name = codes.series(series.name());
        lines.add(new RuleLine.Heading(2, messages.get("rulebook.series-title", name)));
        lines.add(new RuleLine.Text(whom(series)));
        source(series.source()).ifPresent(lines::add);
        for (SeriesDose dose : series.doses()) {
            String title = doses.dose(dose.kind(), dose.ordinal());
            lines.add(new RuleLine.Heading(3, title));
            List<RuleLine> rules = new ArrayList<>(doses.sentences(dose));
            source(dose.source()).ifPresent(rules::add);
            List<RuleLine> rows = doses.rules(dose, series.doses());
            if (!rows.isEmpty()) {
                rules.add(new RuleLine.Heads(doses.heads()));
                rules.addAll(rows);
            }
            String first = told.putIfAbsent(rules, messages.get("rulebook.place", name, title));
            lines.addAll(
                    first == null || rules.size() < 2
                            ? rules
                            : List.of(new RuleLine.Text(messages.get("rulebook.as-before", first))));
        }
    }

    private String whom(AntigenSeries series) {
        String sentence = messages.get(
                "rulebook.type." + series.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        List<String> limits = new ArrayList<>();
        for (AntigenSeries.Indication indication : series.indications()) {
            String ages = spans.ages(indication.beginAge(), indication.endAge());
            limits.add(codes.observation(indication.observationCode()) + (ages.isEmpty() ? "" : " (" + ages + ")"));
        }
        if (!limits.isEmpty()) {
            sentence += " " + String.join("; ", limits) + ".";
        }
        if (!series.requiredGenders().isEmpty()) {
            sentence += " "
                    + series.requiredGenders().stream()
                            .sorted()
                            .map(gender -> messages.get(
                                    "rulebook.gender." + gender.name().toLowerCase(Locale.ROOT)))
                            .collect(Collectors.joining(" "));
        }
        String start =
                spans.ages(series.select().minAgeToStart(), series.select().maxAgeToStart());
        return start.isEmpty() ? sentence : sentence + " " + messages.get("rulebook.start", start);
    }

    private Optional<RuleLine> source(@Nullable RuleSource source) {
        return source == null
                ? Optional.empty()
                : Optional.of(new RuleLine.Text(messages.get("rulebook.source", SourceWords.show(messages, source))));
    }

    private void text(List<RuleLine> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(new RuleLine.Text(messages.get(key, words)));
        }
    }

    private void text(List<RuleLine> lines, String key, String from, String until) {
        lines.add(new RuleLine.Text(
                until.isEmpty() ? messages.get(key, from) : messages.get(key + "-until", from, until)));
    }
}
