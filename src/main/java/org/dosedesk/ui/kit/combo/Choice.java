package org.dosedesk.ui.kit.combo;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.jspecify.annotations.Nullable;

/// A clinic to choose.
///
/// @param id null for none, which has no name of its own
public record Choice(@Nullable Id<Clinic> id, String name) {
    public static final Choice NONE = new Choice(null, "");
}
