package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;

/// Makes what the register knows of a worker beyond COVID-19: the groups by occupation, and for each vaccine group
/// that concerns the worker a course that is up to date, unfinished, due, overdue or never begun.
final class DemoGroups {
    private static final int ADULT = 18;
    private static final int DAYS_A_YEAR = 365;
    private static final int NEVER_BEGUN = 8;
    private static final int UNFINISHED = 18;
    private static final int IN_TIME = 78;
    private static final int JUST_DUE = 92;
    private static final int BOTH_IN_CHILDHOOD = 60;
    private static final int ONE_IN_CHILDHOOD = 75;
    private static final int HAD_MEASLES = 80;
    private static final int NOT_IN_THE_GROUP_YET = 10;

    private static final int WISH_MEASLES = 10;
    private static final String BY_WISH = "by-wish";
    private static final String SEWAGE = "treatment-plant-worker";

    private static final Course ADS_M = new Course(List.of("ads-m"), List.of(35, 190), 10 * DAYS_A_YEAR + 2);
    // Twelve months from the second dose to the third fit every product against tick-borne encephalitis.
    private static final Course TBE =
            new Course(List.of("encevir", "tbe-moscow", "ticovac"), List.of(40, 370), 3 * DAYS_A_YEAR);
    private static final Course HEPATITIS_A = new Course(List.of("havrix-1440", "avaxim"), List.of(200), 0);
    private static final Map<String, Course> BY_OCCUPATION = Map.of(
            "driver",
            TBE,
            "field-crew",
            TBE,
            "055",
            new Course(List.of("euvax-b", "engerix-b"), List.of(35, 160), 0),
            SEWAGE,
            new Course(List.of("vianvac", "typhim-vi"), List.of(), 3 * DAYS_A_YEAR),
            // No day of grace: 0, 7 and 30 days, then a year.
            "062",
            new Course(List.of("kokav", "rabipur"), List.of(7, 23), DAYS_A_YEAR));

    private final SplittableRandom random;
    private final LocalDate today;
    private final Recorded recorded;
    private final DemoSyringe syringe;

    /// @param products of which one is used for all doses
    /// @param gaps days between the doses of the full course
    /// @param lasts days from the full course to the booster, 0 when there is none
    private record Course(List<String> products, List<Integer> gaps, int lasts) {}

    DemoGroups(SplittableRandom random, LocalDate today, Recorded recorded, DemoSyringe syringe) {
        this.random = random;
        this.today = today;
        this.recorded = recorded;
        this.syringe = syringe;
    }

    /// The doses and observations of one worker.
    ///
    /// @param codes of the groups by occupation
    List<Entity> historyFor(Worker worker, List<String> codes) {
        List<Entity> history = new ArrayList<>(course(worker, ADS_M));
        history.addAll(measles(worker));
        if (random.nextInt(100) < WISH_MEASLES) {
            history.add(wish(worker, "Measles"));
        }
        for (String code : codes) {
            // Somebody new to a post is not in its group yet: the register proposes it.
            if (random.nextInt(100) >= NOT_IN_THE_GROUP_YET) {
                history.add(observation(worker, code, today.minusDays(random.nextInt(100, 500))));
            }
            history.addAll(course(worker, BY_OCCUPATION.getOrDefault(code, ADS_M)));
            // The employer offers it to whoever works with sewage.
            if (code.equals(SEWAGE)) {
                history.add(wish(worker, "HepA"));
                history.addAll(course(worker, HEPATITIS_A));
            }
        }
        return history;
    }

    private List<Entity> course(Worker worker, Course course) {
        int chance = random.nextInt(100);
        if (chance < NEVER_BEGUN) {
            return List.of();
        }
        boolean unfinished = chance < UNFINISHED && !course.gaps().isEmpty();
        int given = unfinished
                ? 1 + random.nextInt(course.gaps().size())
                : course.gaps().size() + 1;
        LocalDate date = today.minusDays(unfinished ? sinceOneOf(course, given) : sinceAll(course, chance));
        String product = DemoWorkforce.pick(random, course.products());
        List<Entity> doses = new ArrayList<>();
        for (int dose = given; dose > 0; dose--) {
            doses.add(syringe.dose(worker.id(), product, date));
            if (dose > 1) {
                date = date.minusDays(course.gaps().get(dose - 2));
            }
        }
        // Nobody is vaccinated for the post before working age.
        return date.isBefore(worker.birthDate().plusYears(ADULT)) ? List.of() : doses;
    }

    private int sinceOneOf(Course course, int given) {
        return random.nextInt(5, 2 * course.gaps().get(given - 1));
    }

    private int sinceAll(Course course, int chance) {
        int lasts = course.lasts();
        if (lasts == 0 || chance < IN_TIME) {
            return random.nextInt(20, lasts == 0 ? 5 * DAYS_A_YEAR : lasts - 10);
        }
        return chance < JUST_DUE ? lasts + random.nextInt(10, 340) : lasts + random.nextInt(400, 3 * DAYS_A_YEAR);
    }

    private List<Entity> measles(Worker worker) {
        int chance = random.nextInt(100);
        Stream<LocalDate> given = chance < BOTH_IN_CHILDHOOD
                ? Stream.of(inChildhood(worker, 1), inChildhood(worker, 6))
                : chance < ONE_IN_CHILDHOOD ? Stream.of(inChildhood(worker, 1)) : Stream.empty();
        if (chance >= ONE_IN_CHILDHOOD && chance < HAD_MEASLES) {
            return List.of(observation(worker, "had-measles", inChildhood(worker, 5)));
        }
        // The vaccine came into use in the sixties.
        LocalDate first = LocalDate.of(1968, 1, 1);
        return given.filter(date -> !date.isBefore(first))
                .<Entity>map(date -> syringe.inChildhood(worker.id(), "measles-live", date))
                .toList();
    }

    private LocalDate inChildhood(Worker worker, int years) {
        return worker.birthDate().plusYears(years).plusDays(random.nextInt(20, 150));
    }

    private Observation wish(Worker worker, String vaccineGroup) {
        return observation(worker, Observation.about(BY_WISH, vaccineGroup), today.minusDays(random.nextInt(100, 500)));
    }

    private Observation observation(Worker worker, String code, LocalDate from) {
        return new Observation(DemoWorkforce.id(random), worker.id(), code, null, from, null, recorded, null);
    }
}
