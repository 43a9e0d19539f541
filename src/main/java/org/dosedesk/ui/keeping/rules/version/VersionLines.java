package org.dosedesk.ui.keeping.rules.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;

/// The list of the rule sets with their versions, the newest first; below them those taken out of use.
public final class VersionLines {
    private VersionLines() {}

    /// The versions as a tree shows them, newest first, as of a day.
    public static List<VersionLine> of(RuleBook book, LocalDate today) {
        List<VersionLine> all = new ArrayList<>();
        for (RuleSets set : book.library().sets()) {
            List<String> groups = groups(set.all());
            RuleSet now = set.inForce(today).orElse(null);
            all.add(new VersionLine(set.name(), groups, null, null, false));
            for (RuleVersion version : book.versions(set).reversed()) {
                RuleSet rules = version.rules();
                all.add(new VersionLine(set.name(), groups, rules, version.kept(), rules.equals(now)));
            }
        }
        all.add(VersionLine.contraindications());
        all.addAll(discarded(book));
        return all;
    }

    private static List<VersionLine> discarded(RuleBook book) {
        List<VersionLine> out = new ArrayList<>();
        for (KeptRuleSet kept : book.discarded()) {
            book.rules(kept)
                    .ifPresent(
                            rules -> out.add(new VersionLine(kept.name(), groups(List.of(rules)), rules, kept, false)));
        }
        if (!out.isEmpty()) {
            out.addFirst(new VersionLine("", List.of(), null, null, false));
        }
        return out;
    }

    /// The vaccine groups that any of these versions has rules for.
    public static List<String> groups(List<RuleSet> versions) {
        return versions.stream()
                .flatMap(rules -> rules.vaccineGroups().stream())
                .map(VaccineGroup::name)
                .distinct()
                .toList();
    }
}
