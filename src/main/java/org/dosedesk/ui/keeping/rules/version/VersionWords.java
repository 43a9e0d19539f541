package org.dosedesk.ui.keeping.rules.version;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.text.VersionText;
import org.dosedesk.ui.keeping.rules.DifferenceText;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.keeping.ruleset.words.RuleSetWords;

/// The versions of a set in words, each beside the others.
public final class VersionWords {
    private VersionWords() {}

    /// The name of a version, as on its paper.
    public static String title(VersionLine line, Messages messages) {
        if (line.isContraindications()) {
            return messages.get("rulebook.contraindications.title");
        }
        RuleSet rules = line.rules();
        String set = new CodeWords(messages).ruleSet(line.set());
        return rules == null
                ? set
                : messages.get("rulebook.paper.title", set, VersionText.named(messages, rules.version()));
    }

    /// A whole version.
    ///
    /// @param all the versions of its set, oldest first
    static List<RuleLine> lines(VersionLine line, List<RuleSet> all, Messages messages, ZoneId zone) {
        RuleSet rules = line.rules();
        if (rules == null) {
            return List.of();
        }
        LocalDate until = all.stream()
                .map(RuleSet::validFrom)
                .filter(day -> day.isAfter(rules.validFrom()))
                .findFirst()
                .map(day -> day.minusDays(1))
                .orElse(null);
        return new RuleSetWords(messages.about(rules.vaccineGroups().getFirst().name()))
                .lines(new RuleVersion(rules, line.kept()), until, zone);
    }

    /// What a version says otherwise than the one before.
    ///
    /// @param all the versions of its set, oldest first
    static List<RuleLine> changed(VersionLine line, List<RuleSet> all, Messages messages) {
        RuleSet rules = line.rules();
        if (rules == null) {
            return List.of();
        }
        RuleSet before = all.reversed().stream()
                .filter(other -> other.validFrom().isBefore(rules.validFrom()))
                .findFirst()
                .orElse(null);
        if (before == null) {
            return List.of(new RuleLine.Text(messages.get("rulebook.changed.first")));
        }
        List<RuleLine> lines = new ArrayList<>();
        lines.add(new RuleLine.Heading(
                1,
                messages.get(
                        "rulebook.changed.title",
                        VersionText.named(messages, before.version()),
                        DateText.show(before.validFrom()))));
        List<RuleDifference> differences = RuleDifference.between(before, rules);
        lines.addAll(rows(differences, messages));
        if (differences.isEmpty()) {
            lines.add(new RuleLine.Text(messages.get("rulebook.changed.none")));
        }
        return lines;
    }

    // The same change in several series is one row.
    private static List<RuleLine> rows(List<RuleDifference> differences, Messages messages) {
        List<String> heads = List.of(messages.get("rulebook.col.what"), messages.get("rulebook.col.where"));
        List<RuleLine> rows = new ArrayList<>();
        new DifferenceText(messages)
                .places(differences)
                .forEach((what, where) -> rows.add(new RuleLine.Row(heads, List.of(what, where))));
        if (!rows.isEmpty()) {
            rows.addFirst(new RuleLine.Heads(heads));
        }
        return rows;
    }
}
