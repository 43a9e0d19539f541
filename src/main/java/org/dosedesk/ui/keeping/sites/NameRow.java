package org.dosedesk.ui.keeping.sites;

import java.util.Locale;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.usecase.people.site.NamedPlace;

/// A name as the table shows it.
record NameRow(NamedPlace place) {
    /// The key of the word for what it is.
    String kindKey() {
        return "sites.kind." + place.kind().name().toLowerCase(Locale.ROOT);
    }

    String unit() {
        return place.unit();
    }

    String name() {
        return place.name();
    }

    Id<?> id() {
        return place.place().id();
    }

    boolean sameAs(NameRow other) {
        return id().equals(other.id());
    }
}
