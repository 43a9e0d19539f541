package org.dosedesk.ui.entry.dose;

import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A vaccine or a clinic to choose from.
///
/// @param id null for none
/// @param name the clinic's name or the vaccine's code, which names it in the message bundles
record Offer<T extends Entity>(@Nullable Id<T> id, String name) {}
