package org.dosedesk.domain.coverage;

import java.util.HashMap;
import java.util.Map;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.jspecify.annotations.Nullable;

/// The counts of all statuses as of a day: in all, by unit (where people are employed), by site (where they work),
/// and by workshop within a site. A hosted workshop counts in its own unit and on the host's site. Immutable.
public record Coverage(
        Tally total, Map<Id<Unit>, Tally> byUnit, Map<Id<Site>, Tally> bySite, Map<WorkshopOnSite, Tally> byWorkshop) {

    /// A workshop's people at one site: a workshop may work on several.
    public record WorkshopOnSite(Id<Site> site, Id<Workshop> workshop) {}

    /// One worker as counted.
    ///
    /// @param held how strictly a contraindication or a precaution keeps an exempt worker away, null when none does
    public record Counted(
            Id<Unit> unit,
            Id<Workshop> workshop,
            Id<Site> site,
            RevaccinationStatus status,
            @Nullable Grade held) {}

    public Coverage {
        byUnit = Map.copyOf(byUnit);
        bySite = Map.copyOf(bySite);
        byWorkshop = Map.copyOf(byWorkshop);
    }

    /// Counts workers.
    public static Coverage of(Iterable<Counted> workers) {
        Counter<String> total = new Counter<>();
        Counter<Id<Unit>> units = new Counter<>();
        Counter<Id<Site>> sites = new Counter<>();
        Counter<WorkshopOnSite> workshops = new Counter<>();
        for (Counted worker : workers) {
            total.add("", worker);
            units.add(worker.unit, worker);
            sites.add(worker.site, worker);
            workshops.add(new WorkshopOnSite(worker.site, worker.workshop), worker);
        }
        return new Coverage(
                total.tallies().getOrDefault("", Tally.NONE), units.tallies(), sites.tallies(), workshops.tallies());
    }

    private static final class Counter<K> {
        private final Map<K, Map<RevaccinationStatus, Integer>> counts = new HashMap<>();
        private final Map<K, Map<Grade, Integer>> holds = new HashMap<>();

        void add(K key, Counted worker) {
            counts.computeIfAbsent(key, k -> new HashMap<>()).merge(worker.status, 1, Integer::sum);
            if (worker.held != null && worker.status == RevaccinationStatus.EXEMPT) {
                holds.computeIfAbsent(key, k -> new HashMap<>()).merge(worker.held, 1, Integer::sum);
            }
        }

        Map<K, Tally> tallies() {
            Map<K, Tally> tallies = new HashMap<>();
            counts.forEach((key, byStatus) -> {
                Map<Grade, Integer> held = holds.getOrDefault(key, Map.of());
                tallies.put(
                        key,
                        new Tally(
                                byStatus,
                                held.getOrDefault(Grade.CONTRAINDICATED, 0),
                                held.getOrDefault(Grade.PRECAUTION, 0)));
            });
            return tallies;
        }
    }
}
