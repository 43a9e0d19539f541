package org.dosedesk.ui.kit.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.keeping.ruleset.words.SourceWords;
import org.dosedesk.usecase.keeping.ruleset.words.SpanWords;
import org.jspecify.annotations.Nullable;

/// The parts that rules are made of, in the words of one language.
public final class RuleWords {
    private static final Map<String, String> CODES = VaccineCatalogue.kazakhstan().stream()
            .collect(Collectors.toMap(
                    vaccine -> letters(vaccine.tradeName()), Vaccine::code, (first, second) -> first, TreeMap::new));

    private final Messages messages;
    private final CodeWords codes;
    private final SpanWords spans;

    public RuleWords(Messages messages) {
        this.messages = messages;
        codes = new CodeWords(messages);
        spans = new SpanWords(messages);
    }

    /// A rule's paper; empty when the rule names none.
    public String source(@Nullable RuleSource source) {
        return SourceWords.show(messages, source);
    }

    /// A kind of paper.
    public String paper(RuleSource.Kind kind) {
        return SourceWords.kind(messages, kind);
    }

    /// A rule set with its version: “COVID-19, version of 15.12.2021”.
    public String setAndVersion(String set, String version) {
        return codes.setAndVersion(set + " " + version);
    }

    /// A series dose: "full course, dose 2", "booster 1".
    public String dose(TargetDoseKind kind, int ordinal) {
        return messages.get("why.dose." + key(kind), ordinal);
    }

    /// What an interval counts from, with the products for which alone it holds and its limit.
    public String limited(String from, Set<String> products, @Nullable TimeSpan within) {
        return codes.limited(from, products, within);
    }

    /// An age: "18 years".
    public String age(TimeSpan age) {
        return spans.age(age);
    }

    /// A length of time: "6 months", "6 months − 4 days".
    public String span(TimeSpan span) {
        return spans.show(span);
    }

    /// An observation; its code where there is no word for it.
    public String observation(String code) {
        return codes.observation(code);
    }

    /// A vaccine that a rule names: the product, else the known products of its kind, else what the file calls it.
    public String vaccine(SeriesDoseVaccine vaccine) {
        String name = vaccine.tradeName();
        if (name != null) {
            String code = CODES.get(letters(name));
            return code == null ? name : messages.get("common.vaccine." + code);
        }
        String products = VaccineCatalogue.kazakhstan().stream()
                .filter(known -> known.cvx().equals(vaccine.cvx()))
                .map(known -> messages.get("common.vaccine." + known.code()))
                .collect(Collectors.joining(", "));
        return products.isEmpty() ? codes.unlisted(vaccine.cvx(), vaccine.vaccineType()) : products;
    }

    /// What an interval is counted from.
    ///
    /// @param dose what the dose of a number in the series is called
    public String from(IntervalRule.From from, Function<Integer, String> dose) {
        return switch (from) {
            case IntervalRule.From.Previous previous -> messages.get("rules.from.previous");
            case IntervalRule.From.TargetDose target -> messages.get("rules.from.dose", dose.apply(target.number()));
            case IntervalRule.From.MostRecent recent ->
                messages.get(
                        "rules.from.recent",
                        String.join(", ", recent.cvx().stream().sorted().toList()));
            case IntervalRule.From.Observation seen -> messages.get("rules.from.observation", observation(seen.code()));
        };
    }

    /// The name of a rule set.
    public String ruleSet(String name) {
        return codes.ruleSet(name);
    }

    /// The name of a series.
    public String series(String name) {
        return codes.series(name);
    }

    /// What an antigen's rules are against.
    public String disease(String antigen) {
        return codes.disease(antigen);
    }

    /// A constant as it stands in keys of texts.
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
