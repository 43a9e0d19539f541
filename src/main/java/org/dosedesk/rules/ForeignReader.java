package org.dosedesk.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.rules.xml.RuleDocument;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;

/// Files in the CDC's format, of which a version of a rule set can be made.
final class ForeignReader {
    private final List<Xml> roots;

    /// @throws RuleSetException when one is not well-formed
    ForeignReader(List<RuleFile> files) {
        roots = files.stream().map(Xml::read).toList();
    }

    /// The vaccine groups for which all rules are there.
    List<String> groups(RuleSetReader.Identity identity) {
        return new RuleSetReader()
                .of(identity, roots).vaccineGroups().stream()
                        .map(VaccineGroup::name)
                        .toList();
    }

    /// One document of the wanted vaccine groups.
    ///
    /// @throws RuleSetException when a file makes no sense or a group is not there
    String document(ForeignRules wanted) {
        RuleSetReader.Identity identity =
                new RuleSetReader.Identity(wanted.name(), wanted.version(), wanted.source(), wanted.validFrom());
        RuleSet all = new RuleSetReader().of(identity, roots);
        Set<String> missing = new TreeSet<>(wanted.vaccineGroups());
        Set<String> antigens = new HashSet<>();
        for (VaccineGroup group : all.vaccineGroups()) {
            if (wanted.vaccineGroups().isEmpty() || missing.remove(group.name())) {
                antigens.addAll(group.antigens());
            }
        }
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            throw new RuleSetException(
                    new RulePlace(wanted.name(), 0, List.of(), RulePlace.Fault.NO_RULES_FOR, names, wanted.name()),
                    "no rules for " + names,
                    null);
        }
        List<Xml> parts = new ArrayList<>();
        byAntigen().forEach((antigen, root) -> {
            if (antigens.contains(antigen)) {
                parts.add(root);
            }
        });
        roots.stream()
                .filter(root -> root.name().equals("scheduleSupportingData"))
                .forEach(parts::addFirst);
        return RuleDocument.of(identity, parts, true);
    }

    private Map<String, Xml> byAntigen() {
        Map<String, Xml> found = new LinkedHashMap<>();
        for (Xml root : roots) {
            if (root.name().equals("antigenSupportingData")) {
                found.put(root.required("series").requiredText("targetDisease"), root);
            }
        }
        return found;
    }
}
