package org.dosedesk.rules;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.rules.read.ContraindicationReader;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.rules.read.SeasonTemplate;
import org.dosedesk.rules.read.SourceReader;
import org.dosedesk.rules.xml.RuleDocument;
import org.dosedesk.rules.xml.Xml;

/// The rule sets that come with the program, written by the project itself. An index file names the versions.
public final class BuiltInRuleSets {

    private static final String KAZAKHSTAN = "kazakhstan/";

    private BuiltInRuleSets() {}

    /// The rules that hold for workers in Kazakhstan. Reads and compiles them anew on every call: keep the result.
    public static RuleLibrary kazakhstan() {
        Map<String, Xml> read = new HashMap<>();
        return new RuleLibrary(
                Xml.read(resource("index.xml")).all("ruleSet").stream()
                        .map(ruleSet -> ruleSets(ruleSet, read))
                        .toList(),
                contraindications());
    }

    /// The contraindications and precautions that hold for workers in Kazakhstan.
    public static Contraindications contraindications() {
        return ContraindicationReader.read(Xml.read(resource("contraindications.xml")));
    }

    /// The same as text.
    static String contraindicationsText() {
        return RuleDocument.text(
                Xml.read(resource("contraindications.xml")).element().getOwnerDocument());
    }

    /// A version that comes with the program as one document; empty when there is none of this name and day.
    static Optional<String> document(String name, LocalDate validFrom) {
        return Xml.read(resource("index.xml")).all("ruleSet").stream()
                .filter(ruleSet -> name.equals(ruleSet.attribute("name")))
                .flatMap(ruleSet -> Stream.concat(
                        ruleSet.all("version").stream()
                                .filter(version -> validFrom.equals(validFrom(version)))
                                .map(version -> RuleDocument.of(
                                        identity(ruleSet, version),
                                        files(ruleSet, version).stream()
                                                .map(Xml::read)
                                                .toList(),
                                        false)),
                        season(ruleSet, new HashMap<>()).stream()
                                .filter(season -> season.first() <= validFrom.getYear()
                                        && season.validFrom(validFrom.getYear()).equals(validFrom))
                                .map(season -> season.document(validFrom.getYear()))))
                .findFirst();
    }

    private static Optional<SeasonTemplate> season(Xml ruleSet, Map<String, Xml> read) {
        return ruleSet.all("season").stream()
                .map(season -> new SeasonTemplate(required(ruleSet, "name"), season, roots(ruleSet, season, read)))
                .findFirst();
    }

    private static List<Xml> roots(Xml ruleSet, Xml version, Map<String, Xml> read) {
        return files(ruleSet, version).stream()
                .map(file -> read.computeIfAbsent(file.name(), name -> Xml.read(file)))
                .toList();
    }

    // Versions share files: each is parsed once.
    private static RuleSets ruleSets(Xml ruleSet, Map<String, Xml> read) {
        return new RuleSets(
                ruleSet.all("version").stream()
                        .map(version ->
                                new RuleSetReader().of(identity(ruleSet, version), roots(ruleSet, version, read)))
                        .toList(),
                season(ruleSet, read).orElse(null));
    }

    private static RuleSetReader.Identity identity(Xml ruleSet, Xml version) {
        return new RuleSetReader.Identity(
                required(ruleSet, "name"), required(version, "name"), SourceReader.source(version), validFrom(version));
    }

    private static List<RuleFile> files(Xml ruleSet, Xml version) {
        String folder = required(ruleSet, "folder") + "/";
        return version.all("file").stream()
                .map(file -> resource(folder + file.text()))
                .toList();
    }

    private static LocalDate validFrom(Xml version) {
        try {
            return LocalDate.parse(required(version, "validFrom"));
        } catch (DateTimeException e) {
            throw version.error("'validFrom' is not a date: " + e.getMessage());
        }
    }

    private static String required(Xml element, String attribute) {
        String value = element.attribute(attribute);
        if (value == null) {
            throw element.error("the attribute '" + attribute + "' is missing");
        }
        return value;
    }

    private static RuleFile resource(String name) {
        return new RuleFile(name, () -> {
            InputStream in = BuiltInRuleSets.class.getResourceAsStream(KAZAKHSTAN + name);
            if (in == null) {
                throw new FileNotFoundException("no such built-in file");
            }
            return in;
        });
    }
}
