package org.dosedesk.domain.site;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// A place where workers physically are: decides which clinic's visit reaches them.
///
/// @param host the unit whose own place this is; workshops of other units are hosted here. Null when unknown
/// @param voided null while it counts
public record Site(
        Id<Site> id,
        String name,
        @Nullable Id<Unit> host,
        @Nullable Voided voided) implements PlaceRecord {
    public Site {
        Checks.notBlank(name, "site name");
    }

    /// One that counts.
    public Site(Id<Site> id, String name, @Nullable Id<Unit> host) {
        this(id, name, host, null);
    }

    @Override
    public Site voided(@Nullable Voided mark) {
        return new Site(id, name, host, mark);
    }

    /// Whether a worker of this unit is a guest here.
    public boolean hosts(Id<Unit> unit) {
        return host != null && !host.equals(unit);
    }
}
