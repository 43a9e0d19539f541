package org.dosedesk.rules.xml;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.rules.RuleFile;
import org.dosedesk.rules.RuleSetException;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.rules.read.SourceReader;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A rule set in one XML document: the root `ruleSet` with `name`, `version` and `validFrom` (yyyy-MM-dd), in it our
/// own `source`, the `scheduleSupportingData` and each `antigenSupportingData` as in the CDC's files. With the `form`
/// "cdsi" the parts are as the CDC makes them, else as our own schema asks.
public final class RuleDocument {
    private static final String ROOT = "ruleSet";
    private static final String FORM = "form";
    private static final String FOREIGN = "cdsi";

    private RuleDocument() {}

    /// The root of a document, whatever it is.
    public static Xml parse(byte[] document, String file) {
        return Xml.read(new RuleFile(file, () -> new ByteArrayInputStream(document)));
    }

    /// Whether the root is that of a rule set.
    public static boolean isRuleSet(Xml root) {
        return root.name().equals(ROOT) && root.element().getNamespaceURI() == null;
    }

    /// Whether its rules are the CDC's or of the CDC's kind, without sources of their own.
    public static boolean isForeign(Xml root) {
        return FOREIGN.equals(root.attribute(FORM));
    }

    /// The rule set of a document.
    public static RuleSet read(Xml root) {
        RuleSetReader.Identity identity = new RuleSetReader.Identity(
                required(root, "name"), required(root, "version"), SourceReader.source(root), validFrom(root));
        List<Xml> parts = Stream.concat(
                        root.all("scheduleSupportingData").stream(), root.all("antigenSupportingData").stream())
                .toList();
        return new RuleSetReader().of(identity, parts);
    }

    /// Puts the files of a version into one document.
    public static String of(RuleSetReader.Identity identity, List<Xml> roots, boolean foreign) {
        try {
            Document document =
                    DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement(ROOT);
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:r", Xml.NAMESPACE);
            root.setAttribute("name", identity.name());
            root.setAttribute("version", identity.version());
            root.setAttribute("validFrom", identity.validFrom().toString());
            if (foreign) {
                root.setAttribute(FORM, FOREIGN);
            }
            document.appendChild(root);
            source(document, root, identity.source());
            for (Xml part : roots) {
                root.appendChild(document.importNode(part.element(), true));
            }
            return text(document);
        } catch (ParserConfigurationException e) {
            throw new RuleSetException(identity.name() + ": cannot be written", e);
        }
    }

    /// A document as text.
    public static String text(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            // It would name the encoding that the document once was read in.
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new RuleSetException("a rule set cannot be written", e);
        }
    }

    private static void source(Document document, Element root, @Nullable RuleSource source) {
        if (source != null) {
            Element element = document.createElementNS(Xml.NAMESPACE, "r:source");
            element.setAttribute("kind", source.kind().name().toLowerCase(Locale.ROOT));
            if (source.number() != null) {
                element.setAttribute("number", source.number());
            }
            if (source.date() != null) {
                element.setAttribute("date", source.date().toString());
            }
            root.appendChild(element);
        }
    }

    private static LocalDate validFrom(Xml root) {
        try {
            return LocalDate.parse(required(root, "validFrom"));
        } catch (DateTimeException e) {
            throw root.error(
                    Fault.NONSENSE, required(root, "validFrom"), "'validFrom' is not a date such as 2022-05-25");
        }
    }

    private static String required(Xml root, String attribute) {
        String value = root.attribute(attribute);
        if (value == null || value.isBlank()) {
            throw root.error(Fault.MISSING, attribute, "the attribute '" + attribute + "' is missing or empty");
        }
        return value;
    }
}
