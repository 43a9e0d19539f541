package org.dosedesk.ui.backlog;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.jspecify.annotations.Nullable;

/// A clinic to choose.
///
/// @param id null for none, which has no name of its own
record Choice(@Nullable Id<Clinic> id, String name) {
    static final Choice NONE = new Choice(null, "");
}
