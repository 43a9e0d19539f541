package org.dosedesk.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.ruleset.IntervalChange;
import org.dosedesk.domain.ruleset.IntervalValues;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Gives one interval other lengths wherever a rule set has it, and names the paper that says so. All else stays.
final class IntervalEditor {
    /// The schema asks for this order.
    private static final List<String> LENGTHS = List.of("absMinInt", "minInt", "earliestRecInt", "latestRecInt");

    private final Document document;
    private final IntervalChange change;
    private int changed;

    private IntervalEditor(Document document, IntervalChange change) {
        this.document = document;
        this.change = change;
    }

    /// Changes a document of one rule set.
    ///
    /// @throws RuleSetException when the set has no such interval
    static void edit(Xml ruleSet, IntervalChange change) {
        IntervalEditor editor = new IntervalEditor(ruleSet.element().getOwnerDocument(), change);
        Element root = ruleSet.element();
        root.setAttribute("version", change.version());
        root.setAttribute("validFrom", change.validFrom().toString());
        editor.source(root, change.source(), true);
        for (Xml antigen : ruleSet.all("antigenSupportingData")) {
            for (Xml series : antigen.all("series")) {
                editor.series(series);
            }
        }
        if (editor.changed == 0) {
            throw ruleSet.error("has no such interval");
        }
    }

    private void series(Xml series) {
        List<SeriesDose> doses = SeriesDoseReader.doses(series);
        List<Xml> elements = series.all("seriesDose");
        for (int i = 0; i < doses.size(); i++) {
            List<Xml> intervals = elements.get(i).all("interval").stream()
                    .filter(SeriesDoseReader::counts)
                    .toList();
            List<IntervalRule> rules = doses.get(i).intervals();
            for (int j = 0; j < rules.size(); j++) {
                if (change.interval().holds(doses.get(i), rules.get(j))) {
                    lengths(intervals.get(j).element(), change.values());
                    source(intervals.get(j).element(), change.source(), false);
                    changed++;
                }
            }
        }
    }

    private void lengths(Element interval, IntervalValues values) {
        length(interval, "absMinInt", values.absoluteMin());
        length(interval, "minInt", values.min());
        length(interval, "earliestRecInt", values.earliestRecommended());
        length(interval, "latestRecInt", values.latestRecommended());
    }

    private void length(Element interval, String name, @Nullable TimeSpan span) {
        Element known = child(interval, name);
        if (span == null) {
            if (known != null) {
                interval.removeChild(known);
            }
            return;
        }
        if (known == null) {
            known = document.createElement(name);
            interval.insertBefore(known, follower(interval, name));
        }
        known.setTextContent(SpanText.of(span));
    }

    // The element before which one of this name belongs, null for the end.
    private static @Nullable Node follower(Element interval, String name) {
        List<String> before = LENGTHS.subList(0, LENGTHS.indexOf(name));
        for (Node node = interval.getFirstChild(); node != null; node = node.getNextSibling()) {
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
