package org.dosedesk.usecase.takeback;

import java.util.List;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;

/// What taking a save back would do to the register.
///
/// @param act the save
/// @param base the content that the plan was made for
/// @param changes what would be saved
/// @param obstacles what stands in the way, the first of it with names; empty when nothing does
/// @param standing how much stands in the way in all
public record TakeBackPlan(Act act, Snapshot base, List<Change> changes, List<Obstacle> obstacles, int standing) {
    public TakeBackPlan {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }

    /// Whether nothing stands in the way.
    public boolean possible() {
        return obstacles.isEmpty();
    }

    /// How many records the save added.
    public long added() {
        return act.changes().stream().filter(change -> change.before() == null).count();
    }
}
