package org.dosedesk.ui.kit.completion;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.entry.written.WrittenBefore;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What a register knows for the fields that many forms have. FX thread only.
///
/// @param register as it is when something is typed
public record KnownWords(Register register) {
    /// Lots of a vaccine.
    ///
    /// @param vaccine null while none is chosen: then those of all
    public Known lots(@Nullable Vaccine vaccine) {
        Snapshot now = register.snapshot();
        Id<Vaccine> id = vaccine == null ? null : vaccine.id();
        return typed -> WrittenBefore.lots(now, id, typed);
    }

    /// Whoever gave a dose.
    public Known vaccinators() {
        Snapshot now = register.snapshot();
        return typed -> WrittenBefore.vaccinators(now, typed);
    }

    /// Whoever admitted people to a vaccination.
    public Known physicians() {
        Snapshot now = register.snapshot();
        return typed -> WrittenBefore.physicians(now, typed);
    }
}
