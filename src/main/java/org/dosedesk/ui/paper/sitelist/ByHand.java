package org.dosedesk.ui.paper.sitelist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;

/// What the nurse decided by hand about a list: the workers picked, those taken off, and those who are to
/// get another vaccine. FX thread only.
final class ByHand {
    private final Set<Id<Worker>> takenOff = new HashSet<>();
    private final Map<Id<Worker>, Id<Vaccine>> otherVaccines = new HashMap<>();
    private Set<Id<Worker>> only = Set.of();

    /// Begins with nobody taken off.
    ///
    /// @param picked the workers picked, or empty for everyone due
    void begin(Set<Id<Worker>> picked) {
        putBack();
        only = Set.copyOf(picked);
    }

    /// Puts those taken off back; all get the list's vaccine.
    void putBack() {
        takenOff.clear();
        otherVaccines.clear();
    }

    /// Puts everyone due on the list, not only those picked.
    void everyone() {
        only = Set.of();
    }

    /// Whether workers were picked.
    boolean picked() {
        return !only.isEmpty();
    }

    /// Whether nothing was decided.
    boolean nothing() {
        return takenOff.isEmpty() && only.isEmpty() && otherVaccines.isEmpty();
    }

    /// The workers picked, empty for everyone due.
    Set<Id<Worker>> only() {
        return only;
    }

    Set<Id<Worker>> takenOff() {
        return takenOff;
    }

    Map<Id<Worker>, Id<Vaccine>> otherVaccines() {
        return otherVaccines;
    }

    /// The rows of a draft, ticked but for those taken off.
    List<ListRow> rows(SiteListDraft draft) {
        return draft.candidates().stream()
                .map(candidate -> new ListRow(
                        candidate,
                        !takenOff.contains(candidate.worker().id()),
                        otherVaccines.get(candidate.worker().id())))
                .toList();
    }

    /// Takes over what is ticked and chosen.
    void take(List<ListRow> rows) {
        for (ListRow row : rows) {
            Id<Worker> worker = row.candidate().worker().id();
            if (row.listedProperty().get()) {
                takenOff.remove(worker);
            } else {
                takenOff.add(worker);
            }
            Id<Vaccine> other = row.otherVaccineProperty().get();
            if (other == null) {
                otherVaccines.remove(worker);
            } else {
                otherVaccines.put(worker, other);
            }
        }
    }
}
