package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;

/// Some 300 invented workers of three power plants and a repair unit, with doses, exemptions, refusals and
/// illnesses such that every status occurs as of today against COVID-19, and every other vaccine group has people
/// to look at. The same day always brings the same people, records and identities.
public final class DemoWorkforce {
    private static final long SEED = 20_220_225L;
    private static final int LEAVERS = 4;

    private DemoWorkforce() {}

    /// How many workers of each status there are as of today.
    static int share(RevaccinationStatus status) {
        return switch (status) {
            case REVACCINATED -> 118;
            case EXEMPT -> 12;
            case REFUSED -> 9;
            case NO_DOSES -> 8;
            case INCOMPLETE -> 14;
            case UPCOMING -> 84;
            case DUE -> 41;
            case OVERDUE -> 14;
        };
    }

    /// Everything that an empty register needs to become the demo, to be saved as one unit.
    ///
    /// @param recorded who makes the demo, and when
    public static List<Change> changes(LocalDate today, Recorded recorded) {
        SplittableRandom random = new SplittableRandom(SEED);
        DemoPlaces places = new DemoPlaces(random, today);
        DemoPeople people = new DemoPeople(random, today);
        DemoSyringe syringe = new DemoSyringe(random, recorded, places);
        DemoDoses doses = new DemoDoses(random, today, recorded, syringe);
        DemoWaivers waivers = new DemoWaivers(random, today, recorded);
        DemoGroups groups = new DemoGroups(random, today, recorded, syringe);
        DemoSeason season = new DemoSeason(random, today, recorded, syringe);

        List<Entity> records = new ArrayList<>(VaccineCatalogue.kazakhstan());
        records.addAll(places.records());
        records.addAll(DemoLots.of(random, today, recorded));
        // The employer pays for the season's dose.
        records.add(new ForEveryone(id(random), DemoSeason.INFLUENZA, recorded, null));
        for (RevaccinationStatus status : mixed(random)) {
            DemoPlaces.Post post = places.pick();
            Worker worker = people.worker(post, false);
            records.add(worker);
            records.addAll(groups.historyFor(worker, post.groups()));
            records.addAll(season.historyFor(worker.id()));
            records.addAll(doses.historyFor(worker.id(), status));
            records.addAll(waivers.papersFor(worker.id(), status));
        }
        for (int i = 0; i < LEAVERS; i++) {
            Worker worker = people.worker(places.pick(), true);
            records.add(worker);
            records.addAll(doses.historyFor(worker.id(), RevaccinationStatus.REVACCINATED));
        }
        return records.stream().map(Change::add).toList();
    }

    /// An identity drawn from the seed, so that two demos of one day are the same.
    static <T extends Entity> Id<T> id(SplittableRandom random) {
        return new Id<>(new UUID(random.nextLong(), random.nextLong()));
    }

    /// One of the items.
    static <T> T pick(SplittableRandom random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private static List<RevaccinationStatus> mixed(SplittableRandom random) {
        List<RevaccinationStatus> all = new ArrayList<>();
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            for (int i = 0; i < share(status); i++) {
                all.add(status);
            }
        }
        for (int i = all.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            RevaccinationStatus swapped = all.get(i);
            all.set(i, all.get(other));
            all.set(other, swapped);
        }
        return all;
    }
}
