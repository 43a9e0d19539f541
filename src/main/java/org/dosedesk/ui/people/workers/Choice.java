package org.dosedesk.ui.people.workers;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.text.KazakhOrder;

/// A site, a unit or a workshop to choose from.
///
/// @param order sorts names by the Kazakh alphabet
record Choice(Id<?> id, String name, String order) {
    /// Stands for all of them; has no name of its own.
    static final Choice ANY = new Choice(Id.ofCode("any"), "", "");

    static Choice of(Id<?> id, String name) {
        return new Choice(id, name, KazakhOrder.key(name));
    }

    boolean admits(Choice actual) {
        return isAny() || id.equals(actual.id);
    }

    boolean isAny() {
        return equals(ANY);
    }
}
