package org.dosedesk.usecase.entry.lot;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The lots that a register has heard of, in any spelling, by a dose or by what is at hand: any other is named
/// before it comes in, for most of them are slips of the pen. Thread-safe.
public final class KnownLots {
    private final Set<Key> known = ConcurrentHashMap.newKeySet();
    private volatile boolean ready;

    private record Key(Id<Vaccine> vaccine, String number) {}

    private KnownLots() {}

    /// The lots of this content of a register. Looks through all doses: not for the FX thread.
    public static KnownLots of(Snapshot snapshot) {
        KnownLots lots = new KnownLots();
        lots.learnAll(snapshot);
        return lots;
    }

    /// The lots of a register as they are now, and as they become; calls none new until [#learnAll].
    public static KnownLots following(Register register) {
        KnownLots lots = new KnownLots();
        register.onSaved(saved -> saved.changes().forEach(change -> lots.learn(change.after())));
        return lots;
    }

    /// Learns what is there already. Looks through all doses: not for the FX thread.
    public void learnAll(Snapshot snapshot) {
        snapshot.all(Dose.class).forEach(this::learn);
        snapshot.all(Lot.class).forEach(this::learn);
        ready = true;
    }

    /// Whether no dose of this vaccine has the lot, and none is at hand; not as long as one of both is not said.
    public boolean isNew(@Nullable Id<Vaccine> vaccine, @Nullable String number) {
        return ready
                && vaccine != null
                && number != null
                && !number.isBlank()
                && !known.contains(new Key(vaccine, LotNumber.key(number)));
    }

    private void learn(Entity record) {
        if (record instanceof Dose dose && dose.inForce() && dose.lot() != null) {
            known.add(new Key(dose.vaccine(), LotNumber.key(dose.lot())));
        } else if (record instanceof Lot lot && lot.voided() == null) {
            known.add(new Key(lot.vaccine(), LotNumber.key(lot.number())));
        }
    }
}
