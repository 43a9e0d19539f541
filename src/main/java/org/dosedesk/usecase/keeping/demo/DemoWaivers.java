package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Makes the exemptions and refusals that lead to a status as of today; a few who are due have an exemption behind
/// them.
final class DemoWaivers {
    private static final List<String> GROUNDS =
            List.of("Острое заболевание", "Обострение хронического заболевания", "Аллергия на компонент вакцины");
    private static final int PERMANENT_SHARE = 25;
    private static final int EXPIRED_SHARE = 10;

    private final SplittableRandom random;
    private final LocalDate today;
    private final Recorded recorded;

    DemoWaivers(SplittableRandom random, LocalDate today, Recorded recorded) {
        this.random = random;
        this.today = today;
        this.recorded = recorded;
    }

    /// The exemptions and refusals of one worker.
    List<Waiver> papersFor(Id<Worker> worker, RevaccinationStatus status) {
        LocalDate from = today.minusDays(random.nextInt(10, 60));
        LocalDate ahead = today.plusDays(random.nextInt(15, 90));
        return switch (status) {
            case EXEMPT -> {
                boolean permanent = random.nextInt(100) < PERMANENT_SHARE;
                String ground = permanent ? GROUNDS.getLast() : GROUNDS.get(random.nextInt(GROUNDS.size() - 1));
                yield List.of(waiver(worker, Waiver.Kind.EXEMPTION, ground, from, permanent ? null : ahead));
            }
            case REFUSED -> List.of(waiver(worker, Waiver.Kind.REFUSAL, "Личное решение", from, null));
            case DUE ->
                random.nextInt(100) < EXPIRED_SHARE
                        ? List.of(waiver(worker, Waiver.Kind.EXEMPTION, GROUNDS.getFirst(), from, today.minusDays(3)))
                        : List.of();
            default -> List.of();
        };
    }

    private Waiver waiver(
            Id<Worker> worker, Waiver.Kind kind, String ground, LocalDate from, @Nullable LocalDate until) {
        Against against = Against.vaccineGroup(VaccineCatalogue.COVID_19);
        return new Waiver(DemoWorkforce.id(random), worker, kind, against, ground, from, until, recorded, null);
    }
}
