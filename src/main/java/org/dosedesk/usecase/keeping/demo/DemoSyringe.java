package org.dosedesk.usecase.keeping.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.worker.Worker;

/// Makes doses as a health post knows them: most with lot and vaccinator, some from a document that names neither.
final class DemoSyringe {
    private static final List<String> VACCINATORS = List.of("Прививочный кабинет", "Выездная бригада");

    private final SplittableRandom random;
    private final Recorded recorded;
    private final DemoPlaces places;

    DemoSyringe(SplittableRandom random, Recorded recorded, DemoPlaces places) {
        this.random = random;
        this.recorded = recorded;
        this.places = places;
    }

    /// One dose.
    ///
    /// @param vaccine its code
    Dose dose(Id<Worker> worker, String vaccine, LocalDate date) {
        boolean known = random.nextInt(100) < 92;
        boolean atWork = random.nextInt(100) < 45;
        String lot = String.format(
                Locale.ROOT,
                "%c%02d-%04d",
                (char) ('A' + random.nextInt(6)),
                date.getMonthValue(),
                1000 + random.nextInt(40));
        return new Dose(
                DemoWorkforce.id(random),
                worker,
                date,
                Id.ofCode(vaccine),
                known ? lot : null,
                known ? date.plusDays(30L + random.nextInt(120)) : null,
                atWork ? Place.AT_WORK : Place.CLINIC,
                places.pickClinic().id(),
                known ? DemoWorkforce.pick(random, VACCINATORS) : "",
                known ? Source.IMPORTED : Source.DOCUMENT,
                true,
                "",
                recorded,
                null);
    }

    /// A dose of childhood, from the card that the worker brought.
    Dose inChildhood(Id<Worker> worker, String vaccine, LocalDate date) {
        return new Dose(
                DemoWorkforce.id(random),
                worker,
                date,
                Id.ofCode(vaccine),
                null,
                null,
                Place.ELSEWHERE,
                null,
                "",
                Source.DOCUMENT,
                false,
                "",
                recorded,
                null);
    }
}
