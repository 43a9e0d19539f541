package org.dosedesk.usecase.entry.lot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.entry.dose.DosesToChase;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds who got which lot, across its spellings; leavers too, for they are to be called like everyone else. Looks
/// through all doses: not for the FX thread.
public final class TraceLot {
    private static final Comparator<LotLine> BY_NAME = Comparator.comparing(
                    (LotLine line) -> !line.dose().inForce())
            .thenComparing(line -> KazakhOrder.key(line.worker().name().full()))
            .thenComparing(line -> line.worker().birthDate())
            .thenComparing(line -> line.dose().date());

    private final Snapshot snapshot;

    private record Key(Id<Vaccine> vaccine, String number) {}

    /// Looks through this content of the register.
    public TraceLot(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// The lots whose number holds what was typed, in any spelling; the very number first, then by number and
    /// vaccine. All lots when nothing was typed.
    public List<KnownLot> known(String typed) {
        Map<Key, Map<String, Integer>> spellings = new HashMap<>();
        Map<Key, Integer> doses = new HashMap<>();
        for (Dose dose : snapshot.all(Dose.class)) {
            String number = dose.lot();
            if (number != null) {
                Key key = new Key(dose.vaccine(), LotNumber.key(number));
                spellings.computeIfAbsent(key, any -> new HashMap<>()).merge(number, 1, Integer::sum);
                doses.merge(key, dose.inForce() ? 1 : 0, Integer::sum);
            }
        }
        for (Lot lot : snapshot.all(Lot.class)) {
            if (lot.voided() == null) {
                Key key = new Key(lot.vaccine(), LotNumber.key(lot.number()));
                spellings.computeIfAbsent(key, any -> new HashMap<>()).merge(lot.number(), 1, Integer::sum);
            }
        }
        String wanted = typed.isBlank() ? "" : LotNumber.key(typed);
        return spellings.entrySet().stream()
                .filter(entry -> entry.getKey().number().contains(wanted))
                .map(entry -> new KnownLot(
                        snapshot.get(Vaccine.class, entry.getKey().vaccine()),
                        entry.getKey().number(),
                        byFrequency(entry.getValue()),
                        doses.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing((KnownLot lot) -> !lot.key().equals(wanted))
                        .thenComparing(KnownLot::key)
                        .thenComparing(lot -> lot.vaccine().tradeName()))
                .toList();
    }

    /// Everyone who got a lot of this number, of whichever vaccine, for a number alone does not tell the box: by
    /// name, the voided entries after all others.
    public List<LotLine> who(KnownLot lot) {
        return lines(snapshot.all(Dose.class).stream()
                .filter(dose -> isKey(lot.key(), dose.lot()))
                .toList());
    }

    /// The doses in force that were given when the lot could no longer be used, the newest first.
    public List<LotLine> afterExpiry() {
        Map<Key, LocalDate> atHand = atHand();
        return snapshot.all(Dose.class).stream()
                .filter(Dose::inForce)
                .filter(dose -> {
                    LocalDate expiry = expiry(dose, atHand);
                    return expiry != null && dose.date().isAfter(expiry);
                })
                .sorted(Comparator.comparing(Dose::date)
                        .reversed()
                        .thenComparing(dose -> dose.id().value()))
                .map(dose -> line(dose, atHand))
                .toList();
    }

    /// The doses in force whose lot is unknown, as [DosesToChase] has them.
    public List<LotLine> unknown(LocalDate asOf) {
        Map<Key, LocalDate> atHand = atHand();
        return DosesToChase.of(snapshot, asOf).stream()
                .map(dose -> line(dose, atHand))
                .toList();
    }

    private static boolean isKey(String key, @Nullable String number) {
        return number != null && LotNumber.key(number).equals(key);
    }

    private static List<String> byFrequency(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<LotLine> lines(Collection<Dose> doses) {
        Map<Key, LocalDate> atHand = atHand();
        List<LotLine> lines = new ArrayList<>();
        doses.forEach(dose -> lines.add(line(dose, atHand)));
        lines.sort(BY_NAME);
        return lines;
    }

    private LotLine line(Dose dose, Map<Key, LocalDate> atHand) {
        Worker worker = snapshot.get(Worker.class, dose.worker());
        Id<Clinic> clinic = dose.clinic();
        long reactions = snapshot.entriesOf(Reaction.class, worker.id()).stream()
                .filter(reaction -> reaction.inForce() && reaction.dose().equals(dose.id()))
                .count();
        return new LotLine(
                dose,
                worker,
                snapshot.get(Vaccine.class, dose.vaccine()),
                expiry(dose, atHand),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                snapshot.get(Site.class, worker.site()).name(),
                clinic == null ? "" : snapshot.get(Clinic.class, clinic).name(),
                (int) reactions);
    }

    private Map<Key, LocalDate> atHand() {
        Map<Key, LocalDate> expiries = new HashMap<>();
        for (Lot lot : snapshot.all(Lot.class)) {
            if (lot.voided() == null && lot.expiry() != null) {
                expiries.put(new Key(lot.vaccine(), LotNumber.key(lot.number())), lot.expiry());
            }
        }
        return expiries;
    }

    private static @Nullable LocalDate expiry(Dose dose, Map<Key, LocalDate> atHand) {
        String number = dose.lot();
        return dose.expiry() != null || number == null
                ? dose.expiry()
                : atHand.get(new Key(dose.vaccine(), LotNumber.key(number)));
    }
}
