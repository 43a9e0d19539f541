package org.dosedesk.usecase.paper.sitelist.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.paper.sitelist.SiteListException;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Who may get what a list offers, and who needs another vaccine or none.
///
/// @param vaccine null when it is left to the clinic
public record OfferedVaccine(
        Snapshot snapshot, @Nullable Vaccine vaccine, String vaccineGroup, FindContraindications contraindications) {

    /// @param forbidden the vaccines that the worker may not get, the one offered first
    /// @param instead why the worker is left out, null when a vaccine of the group may be given
    record Answer(
            Map<Vaccine, ActiveContraindication> forbidden,
            @Nullable LeftOut instead) {}

    /// @throws SiteListException when the vaccine is not against the disease
    static OfferedVaccine of(
            Snapshot snapshot, @Nullable Id<Vaccine> id, String group, FindContraindications contraindications) {
        Vaccine vaccine = id == null ? null : against(snapshot, id, group);
        return new OfferedVaccine(snapshot, vaccine, group, contraindications);
    }

    /// A vaccine of a group.
    ///
    /// @throws SiteListException when it is not against the disease
    public static Vaccine against(Snapshot snapshot, Id<Vaccine> id, String group) {
        Vaccine vaccine = snapshot.get(Vaccine.class, id);
        if (!vaccine.vaccineGroup().equals(group)) {
            throw SiteListException.otherDisease(vaccine);
        }
        return vaccine;
    }

    Answer to(Worker worker, LocalDate day) {
        Clearance clearance = contraindications.of(worker.id(), snapshot, vaccineGroup, day);
        Map<Vaccine, ActiveContraindication> others = clearance.forbidden();
        Map<Vaccine, ActiveContraindication> forbidden = new LinkedHashMap<>();
        if (vaccine != null) {
            contraindications.against(worker.id(), snapshot, vaccine, day).stream()
                    .findFirst()
                    .ifPresent(against -> forbidden.put(vaccine, against));
        }
        others.forEach(forbidden::putIfAbsent);
        LeftOut instead = clearance
                .deciding()
                .map(deciding -> new LeftOut(worker, deciding.grade(), deciding.cause()))
                .orElse(null);
        return new Answer(forbidden, instead);
    }
}
