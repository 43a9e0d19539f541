package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;

/// Makes three autumns against influenza; the last one is as far as today. Some of those who were not reached have
/// refused, are exempt for a while, or did not come.
final class DemoSeason {
    static final String INFLUENZA = "Influenza";
    private static final int SEASONS = 3;
    private static final int VACCINATED_SHARE = 58;
    private static final int VISITS_DAYS = 75;
    private static final int BEGINS_ON = 16;
    private static final int REFUSED_SHARE = 6;
    private static final int EXEMPT_SHARE = 9;
    private static final int NOT_GIVEN_SHARE = 14;
    private static final int LAST_DAY = 31;
    private static final List<String> PRODUCTS = List.of("grippol-plus", "grippol-plus", "gc-flu", "vaxigriptetra");
    private static final List<NotGiven.Reason> REASONS =
            List.of(NotGiven.Reason.ABSENT, NotGiven.Reason.UNWELL, NotGiven.Reason.ABSENT);

    private final SplittableRandom random;
    private final LocalDate today;
    private final Recorded recorded;
    private final DemoSyringe syringe;

    DemoSeason(SplittableRandom random, LocalDate today, Recorded recorded, DemoSyringe syringe) {
        this.random = random;
        this.today = today;
        this.recorded = recorded;
        this.syringe = syringe;
    }

    /// The doses, refusals and exemptions of one worker.
    List<Entity> historyFor(Id<Worker> worker) {
        List<Entity> history = new ArrayList<>();
        int season = today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
        boolean reached = false;
        for (int year = season - SEASONS + 1; year <= season; year++) {
            LocalDate day = LocalDate.of(year, Month.SEPTEMBER, BEGINS_ON).plusDays(random.nextInt(VISITS_DAYS));
            reached = random.nextInt(100) < VACCINATED_SHARE && !day.isAfter(today);
            if (reached) {
                history.add(syringe.dose(worker, DemoWorkforce.pick(random, PRODUCTS), day));
            }
        }
        if (!reached) {
            history.addAll(excuse(worker, LocalDate.of(season + 1, Month.JULY, LAST_DAY)));
        }
        return history;
    }

    private List<Entity> excuse(Id<Worker> worker, LocalDate seasonEnds) {
        int chance = random.nextInt(100);
        LocalDate day = today.minusDays(random.nextInt(2, 25));
        if (chance < REFUSED_SHARE) {
            return List.of(waiver(worker, Waiver.Kind.REFUSAL, "Личное решение", day, seasonEnds));
        }
        if (chance < EXEMPT_SHARE) {
            LocalDate until = today.plusDays(random.nextInt(7, 40));
            return List.of(waiver(worker, Waiver.Kind.EXEMPTION, "Острое заболевание", day, until));
        }
        return chance < NOT_GIVEN_SHARE
                ? List.of(new NotGiven(
                        DemoWorkforce.id(random),
                        worker,
                        day,
                        Id.ofCode(PRODUCTS.getFirst()),
                        DemoWorkforce.pick(random, REASONS),
                        Against.vaccineGroup(INFLUENZA),
                        null,
                        "",
                        recorded,
                        null))
                : List.of();
    }

    private Waiver waiver(Id<Worker> worker, Waiver.Kind kind, String ground, LocalDate from, LocalDate until) {
        return new Waiver(
                DemoWorkforce.id(random),
                worker,
                kind,
                Against.vaccineGroup(INFLUENZA),
                ground,
                from,
                until,
                recorded,
                null);
    }
}
