package org.dosedesk.usecase.people.occupation;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;

/// What becomes of rules about occupations when a unit or workshop gets another name: they go with it.
public final class RulesOfRenamed {
    private RulesOfRenamed() {}

    /// The changes to be saved together with the name. A rule moves to the new name; when another workshop still
    /// has the old one, the rule stays there and the new name gets one of its own.
    ///
    /// @param place the unit or workshop as it is before; nothing follows from any other place
    public static List<Change> changes(Entity place, String name, Snapshot snapshot, Recorded now) {
        return switch (place) {
            case Unit unit -> changes(Kind.UNIT, unit.name(), name, false, snapshot, now);
            case Workshop workshop -> {
                boolean shared = snapshot.all(Workshop.class).stream()
                        .anyMatch(other -> !other.id().equals(workshop.id()) && same(other.name(), workshop.name()));
                yield changes(Kind.WORKSHOP, workshop.name(), name, shared, snapshot, now);
            }
            default -> List.of();
        };
    }

    private static List<Change> changes(
            Kind kind, String before, String after, boolean shared, Snapshot snapshot, Recorded now) {
        List<OccupationRule> rules = snapshot.all(OccupationRule.class).stream()
                .filter(OccupationRule::inForce)
                .toList();
        List<Change> changes = new ArrayList<>();
        for (OccupationRule rule : rules) {
            boolean covered = rules.stream()
                    .anyMatch(
                            other -> other.isAbout(kind, after) && other.code().equals(rule.code()));
            if (rule.isAbout(kind, before) && !covered) {
                changes.add(
                        shared
                                ? Change.add(new OccupationRule(Id.random(), kind, after, rule.code(), now, null))
                                : new Change(rule, rule.named(after)));
            }
        }
        return changes;
    }

    private static boolean same(String one, String other) {
        return Spelling.fold(one).equals(Spelling.fold(other));
    }
}
