package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;

/// Makes the COVID-19 doses and illnesses that lead to a status as of today: boosters fall due six months after
/// the full course and are overdue three months later, for every product alike.
final class DemoDoses {
    // Whole months have at most 184 days in six and at least 273 in nine: days between are due on any calendar.
    private static final Span UPCOMING = new Span(20, 165);
    private static final Span DUE = new Span(186, 270);
    private static final Span OVERDUE = new Span(280, 420);
    private static final Span BOOSTER_AFTER = new Span(190, 300);
    private static final Span SINCE_BOOSTER = new Span(2, 150);
    private static final Span WAITING_FOR_SECOND = new Span(5, 70);
    private static final Span SINCE_RECOVERY = new Span(20, 150);
    private static final int ILLNESS_DAYS = 12;
    private static final int RECOVERED_SHARE = 12;

    private static final List<Product> PRODUCTS = List.of(
            new Product("sputnik-v-1", "sputnik-v-2", new Span(21, 45)),
            new Product("sputnik-v-1", "sputnik-v-2", new Span(21, 45)),
            new Product("qazvac", "qazvac", new Span(21, 28)),
            new Product("vero-cell", "vero-cell", new Span(21, 28)),
            new Product("coronavac", "coronavac", new Span(21, 28)),
            new Product("comirnaty", "comirnaty", new Span(21, 30)));
    private static final List<String> BOOSTERS =
            List.of("vero-cell", "vero-cell", "qazvac", "sputnik-light", "comirnaty");

    private final SplittableRandom random;
    private final LocalDate today;
    private final Recorded recorded;
    private final DemoSyringe syringe;

    /// Days, both ends included.
    private record Span(int from, int to) {
        int pick(SplittableRandom random) {
            return random.nextInt(from, to + 1);
        }
    }

    private record Product(String first, String second, Span apart) {}

    DemoDoses(SplittableRandom random, LocalDate today, Recorded recorded, DemoSyringe syringe) {
        this.random = random;
        this.today = today;
        this.recorded = recorded;
        this.syringe = syringe;
    }

    /// The doses and illnesses of one worker.
    List<Entity> historyFor(Id<Worker> worker, RevaccinationStatus status) {
        return switch (status) {
            case REVACCINATED -> revaccinated(worker);
            case NO_DOSES -> List.of();
            case INCOMPLETE -> {
                Product product = DemoWorkforce.pick(random, PRODUCTS);
                yield List.of(syringe.dose(worker, product.first(), ago(WAITING_FOR_SECOND)));
            }
            case UPCOMING -> random.nextInt(100) < RECOVERED_SHARE ? recovered(worker) : course(worker, ago(UPCOMING));
            case EXEMPT, REFUSED, DUE -> course(worker, ago(DUE));
            case OVERDUE -> course(worker, ago(OVERDUE));
        };
    }

    private List<Entity> revaccinated(Id<Worker> worker) {
        LocalDate booster = ago(SINCE_BOOSTER);
        List<Entity> doses = course(worker, booster.minusDays(BOOSTER_AFTER.pick(random)));
        doses.add(syringe.dose(worker, DemoWorkforce.pick(random, BOOSTERS), booster));
        return doses;
    }

    private List<Entity> recovered(Id<Worker> worker) {
        List<Entity> history = course(worker, ago(OVERDUE));
        LocalDate recovery = ago(SINCE_RECOVERY);
        history.add(new Observation(
                DemoWorkforce.id(random),
                worker,
                Observation.COVID_19_RECOVERY,
                recovery.minusDays(ILLNESS_DAYS),
                recovery,
                null,
                recorded,
                null));
        return history;
    }

    /// A full course that ends on this day.
    private List<Entity> course(Id<Worker> worker, LocalDate last) {
        List<Entity> doses = new ArrayList<>();
        Product product = DemoWorkforce.pick(random, PRODUCTS);
        doses.add(syringe.dose(
                worker, product.first(), last.minusDays(product.apart().pick(random))));
        doses.add(syringe.dose(worker, product.second(), last));
        return doses;
    }

    private LocalDate ago(Span days) {
        return today.minusDays(days.pick(random));
    }
}
