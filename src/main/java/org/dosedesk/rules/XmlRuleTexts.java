package org.dosedesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dosedesk.domain.ruleset.IntervalChange;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.usecase.ruleset.RuleTextException;
import org.dosedesk.usecase.ruleset.RuleTexts;
import org.xml.sax.SAXException;

/// Rule sets as XML documents, checked against the project's own schema: a set that gives no source for a rule, or
/// holds
/// what this program would pass over in silence, is refused.
public final class XmlRuleTexts implements RuleTexts {
    /// A rule set with every season of a century is smaller.
    private static final long LARGEST_FILE = 8_000_000;

    private static final String TEXT = "rule set";

    private final Schema schema = schema();

    @Override
    public RuleSet read(String text) {
        return told(() -> read(RuleDocument.root(text, TEXT)));
    }

    @Override
    public String load(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new RuleTextException(name + ": too large for a rule set", null);
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            told(() -> read(RuleDocument.root(text, name)));
            return text;
        } catch (IOException e) {
            throw new RuleTextException(name + ": cannot be read", e);
        }
    }

    @Override
    public void save(String text, Path file) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
            Path written = Files.createTempFile(folder, ".rules", ".tmp");
            try {
                Files.writeString(written, text);
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String builtIn(RuleSet version) {
        return BuiltInRuleSets.document(version.name(), version.validFrom())
                .orElseThrow(() -> new RuleTextException(
                        version.name() + " " + version.version() + ": does not come with the program", null));
    }

    @Override
    public String changed(String text, IntervalChange change) {
        return told(() -> {
            Xml root = RuleDocument.root(text, TEXT);
            IntervalEditor.edit(root, change);
            return RuleDocument.text(root.element().getOwnerDocument());
        });
    }

    private RuleSet read(Xml root) {
        // What the reader says tells the place; the schema sees what it passes over.
        RuleSet rules = RuleDocument.read(root);
        for (Xml antigen : root.all("antigenSupportingData")) {
            try {
                schema.newValidator().validate(new DOMSource(antigen.element()));
            } catch (SAXException e) {
                throw antigen.error(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rules;
    }

    private static <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleSetException | IllegalArgumentException e) {
            throw new RuleTextException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Objects.requireNonNull(XmlRuleTexts.class.getResource("antigen.xsd")));
        } catch (SAXException e) {
            throw new IllegalStateException("the program's own schema", e);
        }
    }
}
