package org.dosedesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The person of a case in a register of their own.
///
/// @param doses the case's doses in its order, without those of other vaccine groups
record CasePerson(Worker worker, Snapshot snapshot, List<Dose> doses) {
    private static final Recorded RECORDED = new Recorded(Instant.EPOCH, "Cases");

    static CasePerson of(HandCase one) {
        Worker worker = SomeWorker.of(Id.random(), Id.random())
                .number("1")
                .named(new PersonName("Case", one.id(), ""))
                .born(one.birthDate())
                .sex(one.sex())
                .as("", "")
                .employed(null, null)
                .worker();
        List<Dose> doses = new ArrayList<>();
        for (String given : one.list("doses")) {
            int colon = given.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no dose: " + given);
            }
            doses.add(dose(
                    worker,
                    LocalDate.parse(given.substring(0, colon).strip()),
                    given.substring(colon + 1).strip()));
        }
        List<Entity> all = new ArrayList<>(VaccineCatalogue.kazakhstan());
        all.add(worker);
        all.addAll(doses);
        for (CasePhrases.Said said : CasePhrases.of(one)) {
            LocalDate from = said.from();
            LocalDate day = from == null ? one.birthDate() : from;
            String product = said.product();
            if (said.code().isEmpty() && product != null) {
                all.add(dose(worker, day, product));
            } else {
                String code =
                        product == null ? said.code() : Observation.about(said.code(), CaseProducts.code(product));
                all.add(observation(worker, code, said.onset(), day, said.until()));
            }
        }
        return new CasePerson(worker, Snapshot.EMPTY.with(all), List.copyOf(doses));
    }

    private static Observation observation(
            Worker worker, String code, @Nullable LocalDate onset, LocalDate date, @Nullable LocalDate until) {
        return new Observation(Id.random(), worker.id(), code, onset, date, until, RECORDED, null);
    }

    private static Dose dose(Worker worker, LocalDate date, String product) {
        return SomeDose.of(worker.id(), CaseProducts.id(product), date)
                .at(Place.ELSEWHERE, null)
                .recorded(RECORDED)
                .dose();
    }
}
