package org.dosedesk.ui.keeping.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.ruleset.RuleFact;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.keeping.ruleset.words.SkipWords;
import org.jspecify.annotations.Nullable;

/// What differs between two versions, in words: where, what it was, what it is.
public final class DifferenceText {
    private final Messages messages;
    private final RuleWords words;
    private final CodeWords codes;

    /// Words in this language.
    public DifferenceText(Messages messages) {
        this.messages = messages;
        words = new RuleWords(messages);
        codes = new CodeWords(messages);
    }

    /// What differs, each once, with every place where it does.
    public Map<String, String> places(List<RuleDifference> differences) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        differences.forEach(difference -> places.computeIfAbsent(what(difference), what -> new LinkedHashSet<>())
                .add(where(difference)));
        Map<String, String> joined = new LinkedHashMap<>();
        places.forEach((what, where) -> joined.put(what, String.join("; ", where)));
        return joined;
    }

    /// The series and the dose.
    private String where(RuleDifference difference) {
        RuleFact fact = difference.fact();
        if (fact.series().isEmpty()) {
            return messages.get("rules.difference.set");
        }
        String series = codes.seriesOf(fact.series());
        return fact.dose() == 0 ? series : messages.get("rules.difference.dose", series, fact.dose());
    }

    /// What it was and what it is, wherever it is.
    private String what(RuleDifference difference) {
        String what =
                messages.get("rules.aspect." + RuleWords.key(difference.fact().aspect()));
        String before = value(difference.before());
        String after = value(difference.after());
        String paper = source(difference.after());
        if (before.equals(after) && paper.isEmpty()) {
            return messages.get("rules.difference.detail", what);
        }
        return before.equals(after)
                ? messages.get("rules.difference.paper", what, paper)
                : messages.get("rules.difference", what, before, after);
    }

    private String source(@Nullable Object value) {
        return switch (value) {
            case IntervalRule interval -> words.source(interval.source());
            case AgeRule age -> words.source(age.source());
            case null, default -> "";
        };
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> messages.get("rules.difference.nothing");
            case IntervalRule interval -> interval(interval);
            case AgeRule age -> age(age);
            case SeriesDose.Season season -> day(season.start()) + " – " + day(season.end());
            case AntigenSeries.Type type -> messages.get("rulebook.type." + RuleWords.key(type));
            case AntigenSeries.Indication indication -> words.observation(indication.observationCode());
            case SeriesDoseVaccine vaccine -> codes.vaccines(List.of(vaccine));
            case RuleSource source -> words.source(source);
            case TargetDoseKind kind -> messages.get("rules.kind." + RuleWords.key(kind));
            case Contraindication contraindication -> words.observation(contraindication.observationCode());
            case Immunity immunity ->
                immunity.observationCodes().stream()
                        .map(words::observation)
                        .sorted()
                        .collect(Collectors.joining(", "));
            case VaccineGroup group -> String.join(", ", group.antigens());
            case ConditionalSkip skip -> new SkipWords(messages).show(skip);
            case SelectSeries select -> messages.get("rules.preference", select.preference());
            case VaccineConflict conflict ->
                messages.get("rules.conflict", conflict.conflicting(), conflict.impacted(), words.span(conflict.end()));
            case AntigenAssociation association -> association.antigen();
            case Collection<?> names -> names.stream().map(this::value).collect(Collectors.joining(", "));
            case Boolean yes -> messages.get("rulebook.recurring");
            default -> words.observation(String.valueOf(value));
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : DateText.show(day);
    }

    private String interval(IntervalRule interval) {
        String from = words.limited(
                words.from(interval.from(), number -> messages.get("rules.dose-number", number)),
                interval.products(),
                interval.within());
        List<String> parts = new ArrayList<>();
        add(parts, "rules.interval.counts", interval.absoluteMin());
        add(parts, "rules.interval.min", interval.min());
        add(parts, "rules.interval.due", interval.earliestRecommended());
        add(parts, "rules.interval.overdue", interval.latestRecommended());
        return from + ": " + String.join("; ", parts);
    }

    private String age(AgeRule age) {
        List<String> parts = new ArrayList<>();
        addAge(parts, "rules.age.counts", age.absoluteMin());
        addAge(parts, "rules.age.min", Objects.equals(age.min(), age.absoluteMin()) ? null : age.min());
        addAge(parts, "rules.age.due", age.earliestRecommended());
        addAge(parts, "rules.age.overdue", age.latestRecommended());
        addAge(parts, "rules.age.max", age.max());
        return String.join("; ", parts);
    }

    private void addAge(List<String> parts, String key, @Nullable TimeSpan age) {
        if (age != null) {
            parts.add(messages.get(key, words.age(age)));
        }
    }

    private void add(List<String> parts, String key, @Nullable TimeSpan span) {
        if (span != null) {
            parts.add(messages.get(key, words.span(span)));
        }
    }
}
