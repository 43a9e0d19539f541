package org.dosedesk.secondreading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.SmallRuleSets;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.rules.Histories;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.Shared;

/// People of whom the rules of one vaccine group are asked: in every version of the built-in rules, in small sets
/// with every kind of rule, and in the published data where they are there.
final class GroupCases {

    private GroupCases() {}

    /// Somebody of whom the rules of one vaccine group are asked.
    record Case(RuleSet rules, VaccineGroup group, Patient patient) {}

    private static List<RuleSet> rules() {
        RuleSetReader.Identity identity =
                new RuleSetReader.Identity("CDSi", "published", null, LocalDate.of(1900, 1, 1));
        Stream<RuleSet> published = Stream.of("schedule/cdsi-4.64", "schedule/cdsi-4.38")
                .flatMap(folder -> Shared.find(folder).stream())
                .map(folder -> new RuleSetReader().read(identity, folder));
        Stream<RuleSet> ours = Rules.KAZAKHSTAN.sets().stream().flatMap(set -> set.versions().stream());
        return Stream.of(ours, SmallRuleSets.all().stream(), published)
                .flatMap(sets -> sets)
                .toList();
    }

    /// The history is made of what the vaccine group knows, so that its doses belong to one another.
    static Arbitrary<Case> all() {
        return Arbitraries.oneOf(rules().stream()
                .flatMap(rules -> rules.vaccineGroups().stream().map(group -> cases(rules, group)))
                .toList());
    }

    private static Arbitrary<Case> cases(RuleSet rules, VaccineGroup group) {
        RuleSet only = new RuleSet(
                rules.name(),
                rules.version(),
                null,
                rules.validFrom(),
                rules.antigens().stream()
                        .filter(antigen -> group.antigens().contains(antigen.name()))
                        .toList(),
                List.of(group),
                rules.associations(),
                rules.conflicts());
        return new Histories(List.of(only)).patients().map(patient -> new Case(rules, group, patient));
    }
}
