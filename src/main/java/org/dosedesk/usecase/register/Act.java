package org.dosedesk.usecase.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One save with everything that it changed, as the journal keeps it.
///
/// @param number of its first line in the journal, by which it is known
/// @param takesBack the number of the save that it takes back, null for none
/// @param changes in the order of the journal, at least one
public record Act(
        long number, Instant at, String by, @Nullable Long takesBack, List<Change> changes) {
    public Act {
        changes = List.copyOf(changes);
    }
}
