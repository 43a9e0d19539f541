package org.dosedesk.ui.paper.sitelist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.paper.sitelist.OpenList;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft.Candidate;
import org.jspecify.annotations.Nullable;

/// Someone who may be on the list, with the tick that keeps them there and the vaccine that is theirs alone.
final class ListRow {
    private final Candidate candidate;
    private final BooleanProperty listed;
    private final ObjectProperty<@Nullable Id<Vaccine>> otherVaccine;
    private final ReadOnlyObjectWrapper<List<OpenList>> openLists;

    ListRow(Candidate candidate, boolean listed, @Nullable Id<Vaccine> otherVaccine) {
        this.candidate = candidate;
        this.listed = new SimpleBooleanProperty(this, "listed", listed);
        this.otherVaccine = new SimpleObjectProperty<>(this, "otherVaccine", otherVaccine);
        this.openLists = new ReadOnlyObjectWrapper<>(this, "openLists", candidate.openLists());
    }

    Candidate candidate() {
        return candidate;
    }

    String name() {
        return candidate.worker().name().full();
    }

    LocalDate birthDate() {
        return candidate.worker().birthDate();
    }

    RevaccinationStatus status() {
        return candidate.status();
    }

    /// Since when the worker is due, null when not.
    @Nullable LocalDate since() {
        return candidate.dueSince();
    }

    BooleanProperty listedProperty() {
        return listed;
    }

    /// What this worker is to get, null for the list's vaccine.
    ObjectProperty<@Nullable Id<Vaccine>> otherVaccineProperty() {
        return otherVaccine;
    }

    /// The lists still out that the worker stands on already.
    ReadOnlyObjectProperty<List<OpenList>> openListsProperty() {
        return openLists.getReadOnlyProperty();
    }

    /// Notes that the worker stands on one more list.
    void alsoOn(OpenList list) {
        openLists.set(Stream.concat(openLists.get().stream(), Stream.of(list)).toList());
    }
}
