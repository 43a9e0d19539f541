package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.VersionText;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;
import org.jspecify.annotations.Nullable;

/// What rule sets name by codes and by names of their own, in words; what the program has no word for is named as
/// in the file.
public final class CodeWords {
    private static final String SECOND_BOOSTER = ", groups of the second booster";

    private final Messages messages;
    private final SpanWords spans;
    private final List<Vaccine> known = VaccineCatalogue.kazakhstan();

    /// Speaks the language of these texts.
    public CodeWords(Messages messages) {
        this.messages = messages;
        spans = new SpanWords(messages);
    }

    /// The name of a rule set.
    public String ruleSet(String name) {
        return known("rulebook.set." + kebab(name), name);
    }

    /// The name and the version of a rule set as a record keeps them, with a space between; empty for an empty
    /// text.
    public String setAndVersion(String kept) {
        int at = kept.lastIndexOf(' ');
        return at < 0
                ? kept
                : messages.get(
                        "rulebook.paper.title",
                        ruleSet(kept.substring(0, at)),
                        VersionText.named(messages, kept.substring(at + 1)));
    }

    /// What an antigen's rules are against.
    public String disease(String antigen) {
        String key = "rulebook.disease." + kebab(antigen);
        return messages.containsKey(key) ? messages.get(key) : GroupText.show(messages, antigen);
    }

    /// The name of a series.
    public String series(String name) {
        if (name.endsWith(SECOND_BOOSTER)) {
            String first = name.substring(0, name.length() - SECOND_BOOSTER.length());
            return messages.get("rulebook.series-second-booster", series(first));
        }
        String product = product(name);
        return product != null ? product : known("rulebook.series." + kebab(name), name);
    }

    /// A series with what it is against, as facts of a rule set name it: "antigen: series".
    public String seriesOf(String fact) {
        int at = fact.indexOf(": ");
        return at < 0 ? disease(fact) : disease(fact.substring(0, at)) + ": " + series(fact.substring(at + 2));
    }

    /// The names of some series. One that differs from another by its people only is told with that one.
    String seriesTogether(Collection<String> names) {
        return names.stream()
                .filter(name -> !name.endsWith(SECOND_BOOSTER)
                        || !names.contains(name.substring(0, name.length() - SECOND_BOOSTER.length())))
                .map(this::series)
                .collect(Collectors.joining(", "));
    }

    /// The vaccines that a dose may be, each once, with the ages for which they are meant.
    public String vaccines(Collection<SeriesDoseVaccine> vaccines) {
        Set<String> words = new LinkedHashSet<>();
        for (SeriesDoseVaccine vaccine : vaccines) {
            String ages = spans.ages(vaccine.beginAge(), vaccine.endAge());
            for (String name : names(vaccine)) {
                words.add(ages.isEmpty() ? name : name + " (" + ages + ")");
            }
        }
        return String.join(", ", words);
    }

    /// What an interval counts from, with the products for which alone it holds, and how late a dose of its series
    /// may be.
    public String limited(String from, Set<String> products, @Nullable TimeSpan within) {
        String words = products.isEmpty() ? from : messages.get("rulebook.from.products", from, products(products));
        return within == null ? words : messages.get("rulebook.from.within", words, spans.show(within));
    }

    /// The products of some trade names, in the order of the catalogue; what it does not hold comes last.
    private String products(Collection<String> tradeNames) {
        Set<String> words = new LinkedHashSet<>();
        known.stream()
                .filter(vaccine -> tradeNames.contains(vaccine.tradeName()))
                .forEach(vaccine -> words.add(messages.get("common.vaccine." + vaccine.code())));
        tradeNames.stream().sorted().filter(name -> product(name) == null).forEach(words::add);
        return String.join(", ", words);
    }

    /// The vaccines of CVX codes, in order of the codes.
    public String codes(Collection<String> cvx) {
        Set<String> words = new LinkedHashSet<>();
        cvx.stream().sorted().forEach(code -> words.addAll(byCode(code, "")));
        return String.join(", ", words);
    }

    /// What a kind of vaccine is called that is not in the catalogue.
    ///
    /// @param otherwise when there is no word for it
    public String unlisted(String cvx, String otherwise) {
        return known("rulebook.cvx." + cvx, otherwise);
    }

    /// An observation.
    public String observation(String code) {
        return ContraindicationText.name(messages, code);
    }

    private List<String> names(SeriesDoseVaccine vaccine) {
        String tradeName = vaccine.tradeName();
        return tradeName == null
                ? byCode(vaccine.cvx(), vaccine.vaccineType())
                : List.of(Objects.requireNonNullElse(product(tradeName), tradeName));
    }

    private List<String> byCode(String cvx, String otherwise) {
        List<String> names = known.stream()
                .filter(vaccine -> vaccine.cvx().equals(cvx))
                .map(vaccine -> messages.get("common.vaccine." + vaccine.code()))
                .toList();
        return names.isEmpty() ? List.of((unlisted(cvx, otherwise) + " (CVX " + cvx + ")").strip()) : names;
    }

    private @Nullable String product(String tradeName) {
        return known.stream()
                .filter(vaccine -> vaccine.tradeName().equals(tradeName))
                .map(vaccine -> messages.get("common.vaccine." + vaccine.code()))
                .findFirst()
                .orElse(null);
    }

    private String known(String key, String otherwise) {
        return messages.containsKey(key) ? messages.get(key) : otherwise;
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
