package org.dosedesk.usecase.people.occupation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.occupation.Membership;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Says of many workers at once that they belong to a group that rules ask for, such as drivers.
public final class AddToGroup {
    /// The groups that somebody belongs to by occupation.
    public static final List<ObservationKind> GROUPS = List.of(
            ObservationKind.HEALTH_CARE,
            ObservationKind.DRIVER,
            ObservationKind.FIELD_CREW,
            ObservationKind.TREATMENT_PLANT,
            ObservationKind.ANIMAL_CONTACT,
            ObservationKind.NATURAL_FOCUS,
            ObservationKind.PLAGUE_AREA,
            ObservationKind.SECOND_BOOSTER_GROUP,
            ObservationKind.RISK_OCCUPATION,
            ObservationKind.EPIDEMIC_INDICATION,
            ObservationKind.BY_WISH);

    private final Register register;

    /// Writes into this register.
    public AddToGroup(Register register) {
        this.register = register;
    }

    /// Saves it from today on, as one unit, for those of whom it is not known yet.
    ///
    /// @param vaccineGroup what a wish or an epidemiological indication is about; other groups are about none
    ///
    /// @return what was saved; [org.dosedesk.usecase.takeback.TakeBack] takes it back
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public List<Change> add(Collection<Id<Worker>> workers, ObservationKind group, String vaccineGroup) {
        String code = group.namesProduct() ? Observation.about(group.code(), vaccineGroup) : group.code();
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        List<Change> changes = workers.stream()
                .distinct()
                .filter(worker -> !Membership.of(snapshot.observationsOf(worker), code, today)
                        .belongs())
                .map(worker ->
                        Change.add(new Observation(Id.random(), worker, code, null, today, null, recorded, null)))
                .toList();
        if (!changes.isEmpty()) {
            register.save(changes);
        }
        return changes;
    }
}
