package org.dosedesk.ui.people.merge;

import org.dosedesk.domain.entry.Id;

/// An entry of the merged record, in words.
///
/// @param moves whether it comes from the record that goes
/// @param twin whether both records hold it
/// @param voided whether the merge voids it as a duplicate
/// @param mayVoid whether it may be voided: its twin must stay
/// @param inForce whether it counts now
record EntryRow(Id<?> id, String text, boolean moves, boolean twin, boolean voided, boolean mayVoid, boolean inForce) {}
