package org.dosedesk.rules.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.ContraindicationRule;
import org.dosedesk.domain.contraindication.ContraindicationRule.Ground;
import org.dosedesk.domain.contraindication.ContraindicationRule.Lasting;
import org.dosedesk.domain.contraindication.ContraindicationRule.Likeness;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.contraindication.Scope;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Reads the list of contraindications. A `contraindication` names its ground by `ground` (one or several observation
/// codes) or by a `given` element (a dose of another vaccine), and what it is against; lists are separated by `;`.
public final class ContraindicationReader {

    private ContraindicationReader() {}

    /// Reads the list from its root element.
    public static Contraindications read(Xml root) {
        return new Contraindications(root.all("contraindication").stream()
                .flatMap(ContraindicationReader::rules)
                .toList());
    }

    private static Stream<ContraindicationRule> rules(Xml line) {
        Scope against = scope(line.required("against"));
        Grade grade = constant(line, "grade", Grade.class);
        Lasting lasting = new Lasting(span(line, "begin"), span(line, "end"), span(line, "after"));
        EffectivePeriod period = new EffectivePeriod(day(line, "from"), day(line, "to"));
        RuleSource source = SourceReader.source(line);
        if (source == null) {
            throw line.error("names no source");
        }
        return grounds(line).map(ground -> new ContraindicationRule(ground, grade, against, lasting, period, source));
    }

    private static Stream<Ground> grounds(Xml line) {
        Xml given = line.child("given");
        Set<String> codes = list(line, "ground");
        if (codes.isEmpty()) {
            if (given == null) {
                throw line.error("has neither a ground nor a dose given before");
            }
            return Stream.of(new Ground.Given(scope(given)));
        }
        if (line.attribute("likeness") != null) {
            Likeness likeness = constant(line, "likeness", Likeness.class);
            return codes.stream().map(code -> new Ground.Reacted(code, likeness));
        }
        TimeSpan within = given == null ? null : span(given, "within");
        Scope of = given == null ? null : scope(given);
        return codes.stream().map(code -> new Ground.Observed(code, within, of));
    }

    private static Scope scope(Xml element) {
        return new Scope(
                list(element, "groups"),
                list(element, "vaccines"),
                "yes".equals(element.attribute("live")),
                list(element, "except"));
    }

    private static Set<String> list(Xml element, String attribute) {
        String text = element.attribute(attribute);
        Set<String> parts = new LinkedHashSet<>();
        for (String part : text == null ? List.<String>of() : List.of(text.split(";", -1))) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static <E extends Enum<E>> E constant(Xml element, String attribute, Class<E> type) {
        E value = parsed(
                element,
                attribute,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
        if (value == null) {
            throw element.error("the attribute '" + attribute + "' is missing");
        }
        return value;
    }

    private static @Nullable TimeSpan span(Xml element, String attribute) {
        return parsed(element, attribute, TimeSpan::parse);
    }

    private static @Nullable LocalDate day(Xml element, String attribute) {
        return parsed(element, attribute, LocalDate::parse);
    }

    private static <T> @Nullable T parsed(Xml element, String attribute, Function<String, T> parser) {
        String text = element.attribute(attribute);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw element.error("'" + text + "' makes no sense as '" + attribute + "': " + e.getMessage());
        }
    }
}
