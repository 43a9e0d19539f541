package org.dosedesk.usecase.people.worker.merge;

import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// An entry that the merged record will hold.
///
/// @param entry as it is now, in either record
/// @param moves whether it comes from the record that goes
/// @param twin an entry that most likely says the same, null when there is none
public record MergeLine(
        WorkerEntry entry, boolean moves, @Nullable WorkerEntry twin) {}
