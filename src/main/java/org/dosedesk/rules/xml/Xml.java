package org.dosedesk.rules.xml;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.rules.RuleFile;
import org.dosedesk.rules.RuleSetException;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// An element of a rule file, with typed access to what it holds and errors that say where. Empty text and "n/a"
/// count as absent, as in the CDC's files.
public record Xml(Element element, String file) {

    /// The namespace of the elements that are not the CDC's.
    public static final String NAMESPACE = "https://dosedesk.org/rules/1";

    /// The root element of a file. Document types, and with them external entities, are refused.
    public static Xml read(RuleFile file) {
        try (InputStream in = file.content().open()) {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Element root = builder.parse(in).getDocumentElement();
            return new Xml(root, file.name());
        } catch (SAXParseException e) {
            String raw = file.name() + ", line " + e.getLineNumber();
            throw new RuleSetException(
                    new RulePlace(file.name(), e.getLineNumber(), List.of(), Fault.BROKEN, "", raw),
                    "not well-formed: " + e.getMessage(),
                    e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new RuleSetException(file.name() + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /// The element's name.
    public String name() {
        return element.getLocalName();
    }

    /// The child elements of this name, in order; a namespaced child has its own name, not the CDC's.
    public List<Xml> all(String name) {
        List<Xml> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getNamespaceURI() == null && name.equals(child.getLocalName())) {
                found.add(new Xml(child, file));
            }
        }
        return found;
    }

    /// A child, null when it is absent.
    public @Nullable Xml child(String name) {
        List<Xml> found = all(name);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// A child that must be there; fails in words when it isn't.
    public Xml required(String name) {
        Xml child = child(name);
        if (child == null) {
            throw error(Fault.MISSING, name, "the element '" + name + "' is missing");
        }
        return child;
    }

    /// The child element of our own namespace, or null.
    public @Nullable Xml own(String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && NAMESPACE.equals(child.getNamespaceURI())
                    && name.equals(child.getLocalName())) {
                return new Xml(child, file);
            }
        }
        return null;
    }

    /// An attribute's text, null when it is absent.
    public @Nullable String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name).strip() : null;
    }

    /// The element's own text, null when it has none.
    public @Nullable String text() {
        String text = element.getTextContent().strip();
        return text.isEmpty() || text.equalsIgnoreCase("n/a") ? null : text;
    }

    /// The text of a child, null when it is absent or empty.
    public @Nullable String text(String name) {
        Xml child = child(name);
        return child == null ? null : child.text();
    }

    /// The text of a child that must be there; fails in words when it isn't.
    public String requiredText(String name) {
        Xml child = required(name);
        String text = child.text();
        if (text == null) {
            throw child.error(Fault.EMPTY, "", "is empty");
        }
        return text;
    }

    /// Whether a child says yes.
    public boolean yes(String name) {
        String text = text(name);
        return text != null && (text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("Yes"));
    }

    /// A span of time that a child holds, null when it is absent.
    public @Nullable TimeSpan span(String name) {
        return parsed(name, TimeSpan::parse);
    }

    /// A date of the form yyyyMMdd.
    public @Nullable LocalDate date(String name) {
        return parsed(name, text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    }

    /// A whole number that a child must hold.
    public int number(String name) {
        Integer number = parsed(name, Integer::valueOf);
        if (number == null) {
            throw error(Fault.MISSING, name, "the element '" + name + "' is missing or empty");
        }
        return number;
    }

    /// The parts of a text list such as "207; 208".
    public Set<String> list(String name) {
        return parts(text(name));
    }

    private static Set<String> parts(@Nullable String text) {
        Set<String> parts = new LinkedHashSet<>();
        if (text != null) {
            for (String part : text.split(";", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
        return parts;
    }

    /// The parts of a text list in a child element of our own namespace.
    public Set<String> ownList(String name) {
        Xml child = own(name);
        return child == null ? Set.of() : parts(child.text());
    }

    /// The time span in a child element of our own namespace, or null.
    public @Nullable TimeSpan ownSpan(String name) {
        Xml child = own(name);
        String text = child == null ? null : child.text();
        if (child == null || text == null) {
            return null;
        }
        try {
            return TimeSpan.parse(text);
        } catch (IllegalArgumentException e) {
            throw child.error(Fault.NONSENSE, text, "'" + text + "' makes no sense here: " + e.getMessage());
        }
    }

    /// The constant of `type` that the text names, spaces for underscores; null without a text.
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return parsed(
                name, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    /// What a parser makes of a child's text, null when it is absent; fails in words when the parser refuses it.
    public <T> @Nullable T parsed(String name, Function<String, T> parser) {
        Xml child = child(name);
        String text = child == null ? null : child.text();
        if (child == null || text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw child.error(Fault.NONSENSE, text, "'" + text + "' makes no sense here: " + e.getMessage());
        }
    }

    /// What is wrong with this element, with its place in the file.
    public RuleSetException error(String what) {
        return new RuleSetException(
                new RulePlace(file, 0, steps(element), Fault.WRONG, "", file + ": " + path(element)), what, null);
    }

    /// What is wrong with this element.
    ///
    /// @param detail the element, the value or the name that it is about
    public RuleSetException error(Fault fault, String detail, String what) {
        return new RuleSetException(
                new RulePlace(file, 0, steps(element), fault, detail, file + ": " + path(element)), what, null);
    }

    // What tells a reader where he is: not the roots, and a series by its name.
    private static List<RulePlace.Step> steps(Element element) {
        List<RulePlace.Step> steps = new ArrayList<>();
        for (Node node = element; node instanceof Element step; node = node.getParentNode()) {
            String name = step.getLocalName();
            if (!name.endsWith("SupportingData") && !name.equals("ruleSet")) {
                String own = name.equals("series") ? new Xml(step, "").text("seriesName") : null;
                steps.addFirst(new RulePlace.Step(name, own == null ? number(step) : own));
            }
        }
        return steps;
    }

    private static String number(Element element) {
        int position = position(element);
        for (Node node = element.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (element.getNodeName().equals(node.getNodeName())) {
                return Integer.toString(position);
            }
        }
        return position == 1 ? "" : Integer.toString(position);
    }

    private static int position(Element element) {
        int position = 1;
        for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            position += element.getNodeName().equals(node.getNodeName()) ? 1 : 0;
        }
        return position;
    }

    /// Where the element stands, such as "antigenSupportingData/series[2]/seriesName[1]".
    private static String path(Element element) {
        if (!(element.getParentNode() instanceof Element parent)) {
            return element.getLocalName();
        }
        return path(parent) + "/" + element.getNodeName() + "[" + position(element) + "]";
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
