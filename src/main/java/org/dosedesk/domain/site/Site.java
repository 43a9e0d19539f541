package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// A place where workers physically are: decides which clinic's visit reaches them.
///
/// @param host the unit whose own place this is; workshops of other units are hosted here. Null when unknown
public record Site(Id<Site> id, String name, @Nullable Id<Unit> host) implements Entity {
    public Site {
        Checks.notBlank(name, "site name");
    }

    /// Whether a worker of this unit is a guest here.
    public boolean hosts(Id<Unit> unit) {
        return host != null && !host.equals(unit);
    }
}
