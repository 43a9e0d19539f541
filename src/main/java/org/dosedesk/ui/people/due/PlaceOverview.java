package org.dosedesk.ui.people.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.Coverage.WorkshopOnSite;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;

/// Lays the counts out as a tree: everywhere, sites, workshops; the host's own workshops before the hosted ones.
final class PlaceOverview {
    private PlaceOverview() {}

    static PlaceRow of(Coverage coverage, Snapshot snapshot) {
        Map<Id<Site>, List<PlaceRow>> workshops = new HashMap<>();
        coverage.byWorkshop()
                .forEach((place, tally) -> workshops
                        .computeIfAbsent(place.site(), site -> new ArrayList<>())
                        .add(workshopRow(place, tally, snapshot)));
        List<PlaceRow> sites = new ArrayList<>();
        coverage.bySite().forEach((id, tally) -> {
            List<PlaceRow> parts = workshops.getOrDefault(id, List.of());
            parts.sort(Comparator.comparing(
                            (PlaceRow row) -> row.hostedUnit() == null ? "" : row.hostedUnit(), KazakhOrder.INSTANCE)
                    .thenComparing(PlaceRow::name, KazakhOrder.INSTANCE));
            sites.add(new PlaceRow(id, null, snapshot.get(Site.class, id).name(), null, tally, parts));
        });
        sites.sort(Comparator.comparing(PlaceRow::name, KazakhOrder.INSTANCE));
        return new PlaceRow(null, null, "", null, coverage.total(), sites);
    }

    private static PlaceRow workshopRow(WorkshopOnSite place, Tally tally, Snapshot snapshot) {
        Workshop workshop = snapshot.get(Workshop.class, place.workshop());
        boolean hosted = snapshot.get(Site.class, place.site()).hosts(workshop.unit());
        return new PlaceRow(
                place.site(),
                place.workshop(),
                workshop.name(),
                hosted ? snapshot.get(Unit.class, workshop.unit()).name() : null,
                tally,
                List.of());
    }
}
