package org.dosedesk.rules;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;

/// The rule sets that come with the program, written by the project itself. An index file names the versions.
public final class BuiltInRuleSets {

    private static final String KAZAKHSTAN = "kazakhstan/";

    private BuiltInRuleSets() {}

    /// The rules that hold for workers in Kazakhstan. Reads and compiles them anew on every call: keep the result.
    public static RuleLibrary kazakhstan() {
        return new RuleLibrary(Xml.read(resource("index.xml")).all("ruleSet").stream()
                .map(BuiltInRuleSets::ruleSets)
                .toList());
    }

    private static RuleSets ruleSets(Xml ruleSet) {
        String name = required(ruleSet, "name");
        String folder = required(ruleSet, "folder") + "/";
        List<RuleSet> versions = new ArrayList<>();
        for (Xml version : ruleSet.all("version")) {
            RuleSetReader.Identity identity = new RuleSetReader.Identity(
                    name, required(version, "name"), SourceReader.source(version), validFrom(version));
            versions.add(new RuleSetReader()
                    .read(
                            identity,
                            version.all("file").stream()
                                    .map(file -> resource(folder + file.text()))
                                    .toList()));
        }
        return new RuleSets(versions);
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
