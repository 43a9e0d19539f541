package org.dosedesk.rules.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.rules.RuleFile;
import org.dosedesk.rules.RuleSetException;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Reads a rule set: one ScheduleSupportingData file and an AntigenSupportingData file per antigen. The kind of a
/// file is told by its root element. Every failure is a [RuleSetException].
public final class RuleSetReader {

    /// What a rule set is called and since when it is in force.
    public record Identity(
            String name, String version, @Nullable RuleSource source, LocalDate validFrom) {}

    /// Reads every XML file of `folder`.
    public RuleSet read(Identity identity, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return read(
                    identity,
                    files.filter(file -> file.toString().endsWith(".xml"))
                            .sorted()
                            .map(file ->
                                    new RuleFile(String.valueOf(file.getFileName()), () -> Files.newInputStream(file)))
                            .toList());
        } catch (IOException e) {
            throw new RuleSetException(folder + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    /// Reads `files`, in any order.
    public RuleSet read(Identity identity, List<RuleFile> files) {
        return of(identity, files.stream().map(Xml::read).toList());
    }

    /// Reads the root elements of files.
    public RuleSet of(Identity identity, List<Xml> roots) {
        List<Antigen> antigens = new ArrayList<>();
        Xml schedule = null;
        for (Xml root : roots) {
            switch (root.name()) {
                case "antigenSupportingData" -> antigens.add(AntigenReader.antigen(root));
                case "scheduleSupportingData" -> schedule = root;
                default -> throw root.error("is neither antigenSupportingData nor scheduleSupportingData");
            }
        }
        if (schedule == null) {
            throw new RuleSetException(identity.name() + " " + identity.version() + ": no scheduleSupportingData file");
        }
        return new RuleSet(
                identity.name(),
                identity.version(),
                identity.source(),
                identity.validFrom(),
                antigens,
                vaccineGroups(schedule),
                associations(schedule),
                conflicts(schedule));
    }

    private static List<VaccineGroup> vaccineGroups(Xml schedule) {
        Map<String, Boolean> administerFull = new HashMap<>();
        for (Xml group : schedule.required("vaccineGroups").all("vaccineGroup")) {
            administerFull.put(group.requiredText("name"), group.yes("administerFullVaccineGroup"));
        }
        List<VaccineGroup> groups = new ArrayList<>();
        for (Xml map : schedule.required("vaccineGroupToAntigenMap").all("vaccineGroupMap")) {
            String name = map.requiredText("name");
            List<String> antigens = map.all("antigen").stream()
                    .map(antigen -> String.valueOf(antigen.text()))
                    .toList();
            groups.add(new VaccineGroup(name, administerFull.getOrDefault(name, false), antigens));
        }
        return groups;
    }

    private static VaccineConflicts conflicts(Xml schedule) {
        List<VaccineConflict> conflicts = new ArrayList<>();
        Xml list = schedule.child("liveVirusConflicts");
        for (Xml conflict : list == null ? List.<Xml>of() : list.all("liveVirusConflict")) {
            TimeSpan begin = conflict.span("conflictBeginInterval");
            TimeSpan minEnd = conflict.span("minConflictEndInterval");
            TimeSpan end = conflict.span("conflictEndInterval");
            if (begin == null || minEnd == null || end == null) {
                throw conflict.error("needs a begin, a minimum end and an end interval");
            }
            conflicts.add(new VaccineConflict(
                    conflict.required("previous").requiredText("cvx"),
                    conflict.required("current").requiredText("cvx"),
                    begin,
                    minEnd,
                    end));
        }
        return new VaccineConflicts(conflicts);
    }

    private static Map<String, List<AntigenAssociation>> associations(Xml schedule) {
        Map<String, List<AntigenAssociation>> associations = new HashMap<>();
        for (Xml map : schedule.required("cvxToAntigenMap").all("cvxMap")) {
            List<AntigenAssociation> antigens = map.all("association").stream()
                    .filter(association -> association.text("antigen") != null)
                    .map(association -> new AntigenAssociation(
                            association.requiredText("antigen"),
                            association.span("associationBeginAge"),
                            association.span("associationEndAge")))
                    .toList();
            associations.put(map.requiredText("cvx"), antigens);
        }
        return associations;
    }
}
