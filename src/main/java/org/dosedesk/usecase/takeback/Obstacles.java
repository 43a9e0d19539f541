package org.dosedesk.usecase.takeback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.jspecify.annotations.Nullable;

/// Collects what stands in the way of taking a save back: as much as can be named, and how much it is in all.
final class Obstacles {
    private static final int NAMED = 10;

    private final Register register;
    private final List<Obstacle> named = new ArrayList<>();
    private int count;

    Obstacles(Register register) {
        this.register = register;
    }

    List<Obstacle> named() {
        return named;
    }

    int count() {
        return count;
    }

    /// A record that is not taken back at all.
    void lasting(Entity record) {
        add(new Obstacle.Lasting(record));
    }

    /// A record that is no longer as the save left it.
    void changed(Entity now, Act act) {
        if (named.size() == NAMED) {
            count++;
            return;
        }
        HistoryEntry last = register.history(now).getLast();
        boolean already = register.journal().lines(List.of(last.number())).stream()
                .flatMap(line -> line.act().stream())
                .anyMatch(mark -> Long.valueOf(act.number()).equals(mark.takesBack()));
        if (!already) {
            add(new Obstacle.Changed(now, last.at(), last.by()));
        } else if (named.stream().noneMatch(Obstacle.TakenBack.class::isInstance)) {
            add(new Obstacle.TakenBack(last.at(), last.by()));
        }
    }

    /// What only a doctor may change.
    void roles(List<Change> changes) {
        if (register.role() != Role.DOCTOR) {
            changes.stream()
                    .map(Change::after)
                    .filter(record -> record instanceof KeptRuleSet
                            || record instanceof RuleApproval
                            || record instanceof ForEveryone)
                    .findFirst()
                    .ifPresent(record -> add(new Obstacle.DoctorOnly(record)));
        }
    }

    /// Who refers to what would be gone.
    ///
    /// @param gone what the save made, by identity
    /// @param then the register once the save is taken back
    void uses(Map<Id<?>, Entity> gone, Snapshot then) {
        if (gone.isEmpty()) {
            return;
        }
        then.everything().forEach(record -> {
            for (Id<?> needed : References.of(record)) {
                Entity made = gone.get(needed);
                if (made != null) {
                    add(new Obstacle.InUse(made, record));
                    return;
                }
            }
        });
    }

    /// Names and numbers that would be held twice.
    ///
    /// @param back the records as they would be
    void names(List<Change> back, Snapshot then) {
        Map<Object, Entity> holders = new HashMap<>();
        Set<Id<?>> returning = new HashSet<>();
        back.forEach(change -> returning.add(change.after().id()));
        then.everything().filter(record -> !returning.contains(record.id())).forEach(record -> {
            Object key = key(record);
            if (key != null) {
                holders.put(key, record);
            }
        });
        for (Change change : back) {
            Object key = key(change.after());
            Entity now = change.before();
            if (key != null && (now == null || !key.equals(key(now)))) {
                Entity holder = holders.get(key);
                if (holder != null) {
                    add(new Obstacle.NameTaken(change.after(), holder));
                }
            }
        }
    }

    /// What no two records that count may share.
    private static @Nullable Object key(Entity record) {
        if (!Snapshot.counts(record)) {
            return null;
        }
        return switch (record) {
            case Worker worker ->
                worker.replacedBy() == null && worker.left() == null
                        ? List.of("number", worker.personnelNumber())
                        : null;
            case Unit unit -> List.of("unit", unit.name());
            case Workshop workshop -> List.of("workshop", workshop.unit(), workshop.name());
            case Site site -> List.of("site", site.name());
            case Clinic clinic -> List.of("clinic", clinic.name());
            default -> null;
        };
    }

    private void add(Obstacle obstacle) {
        count++;
        if (named.size() < NAMED) {
            named.add(obstacle);
        }
    }
}
