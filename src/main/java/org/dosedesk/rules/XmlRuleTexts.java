package org.dosedesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.rules.read.ContraindicationReader;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.rules.xml.RuleDocument;
import org.dosedesk.rules.xml.RuleSchema;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.usecase.WholeFile;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem.Kind;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.dosedesk.usecase.keeping.ruleset.RuleTexts;

/// Rule sets as XML documents, checked against the project's own schema: a set that gives no source for a rule, or
/// holds what this program would pass over in silence, is refused. Files in the CDC's format name no sources; they
/// are kept under one for all, and so marked.
public final class XmlRuleTexts implements RuleTexts {
    /// A rule set with every season of a century is smaller.
    private static final long LARGEST_FILE = 8_000_000;

    private static final String TEXT = "rule set";

    private final RuleSchema schema = new RuleSchema();

    @Override
    public RuleSet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), TEXT);
    }

    @Override
    public String load(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new RuleTextException(Kind.TOO_LARGE, name, "too large for a rule set", null);
            }
            byte[] bytes = Files.readAllBytes(file);
            read(bytes, name);
            String encoding =
                    RuleDocument.parse(bytes, name).element().getOwnerDocument().getXmlEncoding();
            // Whatever the file is written in, it is kept in one alphabet.
            return encoding == null || encoding.toUpperCase(Locale.ROOT).equals("UTF-8")
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : RuleDocument.text(
                            RuleDocument.parse(bytes, name).element().getOwnerDocument());
        } catch (IOException e) {
            throw new RuleTextException(Kind.UNREADABLE, name, "cannot be read", e);
        }
    }

    @Override
    public List<String> foreignGroups(Path folderOrZip) {
        List<RuleFile> files = RuleFiles.of(folderOrZip);
        RuleSetReader.Identity unnamed =
                new RuleSetReader.Identity(String.valueOf(folderOrZip.getFileName()), "new", null, LocalDate.EPOCH);
        return told(Kind.WRONG, () -> new ForeignReader(files).groups(unnamed));
    }

    @Override
    public String loadForeign(Path folderOrZip, ForeignRules wanted) {
        List<RuleFile> files = RuleFiles.of(folderOrZip);
        return told(Kind.WRONG, () -> new ForeignReader(files).document(wanted));
    }

    @Override
    public void save(String text, Path file) {
        try {
            WholeFile.write(file, unfinished -> Files.writeString(unfinished, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String builtIn(RuleSet version) {
        return BuiltInRuleSets.document(version.name(), version.validFrom())
                .orElseThrow(() -> new RuleTextException(
                        Kind.NO_RULE_SET,
                        version.name() + " " + version.version(),
                        "does not come with the program",
                        null));
    }

    @Override
    public String contraindications() {
        return BuiltInRuleSets.contraindicationsText();
    }

    @Override
    public Contraindications readContraindications(String text) {
        return told(
                Kind.WRONG,
                () -> ContraindicationReader.read(RuleDocument.parse(text.getBytes(StandardCharsets.UTF_8), TEXT)));
    }

    @Override
    public String fingerprint(String text) {
        return told(
                Kind.NO_XML, () -> RuleFingerprint.of(RuleDocument.parse(text.getBytes(StandardCharsets.UTF_8), TEXT)));
    }

    @Override
    public String changed(String text, List<RuleChange> changes) {
        return told(Kind.WRONG, () -> {
            Xml root = RuleDocument.parse(text.getBytes(StandardCharsets.UTF_8), TEXT);
            RuleEditor.edit(root, changes);
            return RuleDocument.text(root.element().getOwnerDocument());
        });
    }

    private RuleSet read(byte[] document, String name) {
        Xml root = told(Kind.NO_XML, () -> RuleDocument.parse(document, name));
        if (!RuleDocument.isRuleSet(root)) {
            throw new RuleTextException(Kind.NO_RULE_SET, name, "'" + root.name() + "' is no rule set", null);
        }
        // The reader sees what makes no sense, the schema what the reader passes over, and the line.
        List<RuleProblem> problems = RuleDocument.isForeign(root) ? List.of() : schema.problems(document, name);
        if (!problems.isEmpty()) {
            throw new RuleTextException(problems, null);
        }
        return told(Kind.WRONG, () -> {
            RuleSet rules = RuleDocument.read(root);
            RuleSense.check(rules);
            return rules;
        });
    }

    // Texts from outside may break what nobody thought of: that is theirs, and must not stop the program.
    private static <T> T told(Kind kind, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleTextException e) {
            throw e;
        } catch (RuleSetException e) {
            throw new RuleTextException(List.of(new RuleProblem(kind, String.valueOf(e.getMessage()), e.place())), e);
        } catch (RuntimeException e) {
            throw new RuleTextException(kind, String.valueOf(e.getMessage()), e);
        }
    }
}
