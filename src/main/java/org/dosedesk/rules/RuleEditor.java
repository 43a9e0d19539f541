package org.dosedesk.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dosedesk.domain.ruleset.change.AgeChange;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalChange;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.ruleset.change.SeasonChange;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.rules.read.SeriesDoseReader;
import org.dosedesk.rules.read.SpanText;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Gives intervals other lengths, doses other ages, or seasons another first day, wherever a rule set has them, and
/// names the paper that says so. All else stays.
final class RuleEditor {
    /// The schema asks for this order.
    private static final List<String> LENGTHS = List.of("absMinInt", "minInt", "earliestRecInt", "latestRecInt");

    private static final List<String> AGES = List.of("absMinAge", "minAge", "earliestRecAge", "latestRecAge", "maxAge");

    private final Document document;
    private final Set<RuleChange> found = new HashSet<>();

    private RuleEditor(Document document) {
        this.document = document;
    }

    /// Changes a document of one rule set. Each change finds its rule as the document had it before all of them.
    ///
    /// @param changes at least one, all for one version
    /// @throws RuleSetException when the set has no such rule
    static void edit(Xml ruleSet, List<RuleChange> changes) {
        RuleEditor editor = new RuleEditor(ruleSet.element().getOwnerDocument());
        Element root = ruleSet.element();
        RuleChange first = changes.getFirst();
        root.setAttribute("version", first.version());
        root.setAttribute("validFrom", first.validFrom().toString());
        editor.source(root, first.source(), true);
        for (Xml antigen : ruleSet.all("antigenSupportingData")) {
            for (Xml series : antigen.all("series")) {
                editor.series(series, changes);
            }
        }
        if (!editor.found.containsAll(changes)) {
            throw ruleSet.error("has no such rule");
        }
    }

    private void series(Xml series, List<RuleChange> changes) {
        List<SeriesDose> doses = SeriesDoseReader.doses(series);
        List<Xml> elements = series.all("seriesDose");
        for (int i = 0; i < doses.size(); i++) {
            for (RuleChange change : changes) {
                switch (change) {
                    case IntervalChange one -> intervals(elements.get(i), doses.get(i), one);
                    case AgeChange one -> ages(elements.get(i), doses.get(i), one);
                    case SeasonChange one -> season(elements.get(i), doses.get(i), one);
                }
            }
        }
    }

    private void intervals(Xml element, SeriesDose dose, IntervalChange wanted) {
        List<Xml> intervals = element.all("interval").stream()
                .filter(SeriesDoseReader::counts)
                .toList();
        IntervalValues values = wanted.values();
        for (int i = 0; i < dose.intervals().size(); i++) {
            if (wanted.interval().holds(dose, dose.intervals().get(i))) {
                write(
                        intervals.get(i).element(),
                        wanted,
                        LENGTHS,
                        Arrays.asList(
                                values.absoluteMin(),
                                values.min(),
                                values.earliestRecommended(),
                                values.latestRecommended()));
            }
        }
    }

    private void ages(Xml element, SeriesDose dose, AgeChange wanted) {
        List<Xml> ages = element.all("age");
        AgeValues values = wanted.values();
        for (int i = 0; i < dose.ages().size(); i++) {
            if (wanted.age().holds(dose, dose.ages().get(i))) {
                write(
                        ages.get(i).element(),
                        wanted,
                        AGES,
                        Arrays.asList(
                                values.absoluteMin(),
                                values.min(),
                                values.earliestRecommended(),
                                values.latestRecommended(),
                                values.max()));
            }
        }
    }

    // The version's own paper announces it: the dose has one of its own.
    private void season(Xml element, SeriesDose dose, SeasonChange wanted) {
        Xml its = element.child("seasonalRecommendation");
        Xml start = its == null ? null : its.child("startDate");
        if (start != null && wanted.season().holds(dose)) {
            start.element().setTextContent(wanted.start().format(DateTimeFormatter.BASIC_ISO_DATE));
            found.add(wanted);
        }
    }

    private void write(Element rule, RuleChange change, List<String> names, List<@Nullable TimeSpan> spans) {
        for (int i = 0; i < names.size(); i++) {
            span(rule, names, i, spans.get(i));
        }
        source(rule, change.source(), false);
        found.add(change);
    }

    private void span(Element rule, List<String> names, int place, @Nullable TimeSpan span) {
        Element known = child(rule, names.get(place));
        if (span == null) {
            if (known != null) {
                rule.removeChild(known);
            }
            return;
        }
        if (known == null) {
            known = document.createElementNS(null, names.get(place));
            rule.insertBefore(known, follower(rule, names.subList(0, place)));
        }
        known.setTextContent(SpanText.of(span));
    }

    // The element before which the one after these belongs, null for the end.
    private static @Nullable Node follower(Element rule, List<String> before) {
        for (Node node = rule.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String there = child.getLocalName();
                if (!there.startsWith("from") && !before.contains(there)) {
                    return child;
                }
            }
        }
        return null;
    }

    private void source(Element element, RuleSource source, boolean first) {
        Xml known = new Xml(element, "").own("source");
        Element written = known == null
                ? (Element) element.insertBefore(
                        document.createElementNS(Xml.NAMESPACE, "r:source"), first ? element.getFirstChild() : null)
                : known.element();
        written.setAttribute("kind", source.kind().name().toLowerCase(Locale.ROOT));
        attribute(written, "number", source.number());
        LocalDate date = source.date();
        attribute(written, "date", date == null ? null : date.toString());
        // The rule is this paper's own now.
        written.removeAttribute("since");
    }

    private static void attribute(Element element, String name, @Nullable String value) {
        if (value == null) {
            element.removeAttribute(name);
        } else {
            element.setAttribute(name, value);
        }
    }

    private static @Nullable Element child(Element parent, String name) {
        Xml child = new Xml(parent, "").child(name);
        return child == null ? null : child.element();
    }
}
