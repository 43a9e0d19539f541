package org.dosedesk.ui.workerform;

import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;

/// A unit, workshop or site to choose from.
record Offer<T extends Entity>(Id<T> id, String name) {}
