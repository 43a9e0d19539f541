package org.dosedesk.usecase.keeping.ruleset.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.ContraindicationRule;
import org.dosedesk.domain.contraindication.ContraindicationRule.Ground;
import org.dosedesk.domain.contraindication.ContraindicationRule.Lasting;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.contraindication.Scope;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// The list of contraindications and precautions in words, to be read, printed and signed: on which ground what is
/// not given, for how long, and by which paper.
public final class ContraindicationWords {
    private final Messages messages;
    private final SpanWords spans;

    /// Speaks the language of these texts.
    public ContraindicationWords(Messages messages) {
        this.messages = messages;
        spans = new SpanWords(messages);
    }

    /// The whole list: what is never given, then what waits for a doctor. Grounds that say the same share a row.
    public List<RuleLine> lines(Contraindications list) {
        List<String> heads = Stream.of("ground", "against", "lasting", "source")
                .map(column -> messages.get("rulebook.contraindications." + column))
                .toList();
        List<RuleLine> lines = new ArrayList<>();
        lines.add(new RuleLine.Text(messages.get("rulebook.contraindications.counted")));
        for (Grade grade : List.of(Grade.CONTRAINDICATED, Grade.PRECAUTION)) {
            lines.add(new RuleLine.Heading(
                    1, messages.get("rulebook.contraindications." + grade.name().toLowerCase(Locale.ROOT))));
            lines.add(new RuleLine.Heads(heads));
            rows(list, grade)
                    .forEach((rest, grounds) -> lines.add(new RuleLine.Row(
                            heads,
                            List.of(
                                    String.join("; ", grounds),
                                    scope(rest.against),
                                    lasting(rest.lasting, rest.period),
                                    SourceWords.show(messages, rest.source)))));
        }
        return lines;
    }

    private record Rest(Scope against, Lasting lasting, EffectivePeriod period, RuleSource source) {}

    private Map<Rest, List<String>> rows(Contraindications list, Grade grade) {
        Map<Rest, List<String>> rows = new LinkedHashMap<>();
        for (ContraindicationRule rule : list.rules()) {
            if (rule.grade() == grade) {
                rows.computeIfAbsent(
                                new Rest(rule.against(), rule.lasting(), rule.period(), rule.source()),
                                rest -> new ArrayList<>())
                        .add(ground(rule.ground()));
            }
        }
        return rows;
    }

    private String ground(Ground ground) {
        return switch (ground) {
            case Ground.Observed seen -> {
                String name = ContraindicationText.name(messages, seen.code());
                yield seen.after() == null || seen.of() == null
                        ? name
                        : messages.get(
                                "rulebook.contraindications.after-dose",
                                name,
                                spans.show(seen.after()),
                                scope(seen.of()));
            }
            case Ground.Reacted reacted ->
                messages.get(
                        "rulebook.contraindications."
                                + reacted.likeness()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        ContraindicationText.name(messages, reacted.code()));
            case Ground.Given given -> messages.get("rulebook.contraindications.given", scope(given.vaccines()));
        };
    }

    private String scope(Scope scope) {
        List<String> meant = new ArrayList<>();
        if (scope.live()) {
            meant.add(messages.get("rulebook.contraindications.live"));
        }
        meant.addAll(names(scope.groups()));
        meant.addAll(names(scope.vaccines()));
        String all = String.join(", ", meant);
        return scope.except().isEmpty()
                ? all
                : messages.get("rulebook.contraindications.except", all, String.join(", ", names(scope.except())));
    }

    // Sets have no order of their own: groups and products stand as the program lists them.
    private List<String> names(Set<String> codes) {
        List<String> order = VaccineCatalogue.kazakhstan().stream()
                .flatMap(vaccine -> Stream.of(vaccine.vaccineGroup(), vaccine.code()))
                .distinct()
                .toList();
        return codes.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .map(code -> ContraindicationText.product(messages, code))
                .toList();
    }

    private String lasting(Lasting lasting, EffectivePeriod period) {
        String begin = lasting.begin() == null
                ? ""
                : messages.get("rulebook.contraindications.begin", spans.show(lasting.begin()));
        String end = lasting.end() != null
                ? spans.show(lasting.end())
                : lasting.after() != null
                        ? messages.get("rulebook.contraindications.after", spans.show(lasting.after()))
                        : messages.get("rulebook.contraindications.while");
        String from = period.from() == null
                ? ""
                : messages.get("rulebook.contraindications.from", DateText.show(period.from()));
        String to =
                period.to() == null ? "" : messages.get("rulebook.contraindications.to", DateText.show(period.to()));
        return Stream.of(begin, end, from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
