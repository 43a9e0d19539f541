package org.dosedesk.ui.sitelist;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.dosedesk.usecase.sitelist.SiteListDraft.Candidate;

/// Someone who may be on the list, with the tick that keeps them there.
final class ListRow {
    private final Candidate candidate;
    private final BooleanProperty listed;

    ListRow(Candidate candidate, boolean listed) {
        this.candidate = candidate;
        this.listed = new SimpleBooleanProperty(this, "listed", listed);
    }

    Candidate candidate() {
        return candidate;
    }

    String name() {
        return candidate.worker().name().full();
    }

    BooleanProperty listedProperty() {
        return listed;
    }
}
