package org.dosedesk.usecase.keeping.importing;

import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeWorker;

/// Workers with one field corrected by hand.
final class WorkerOf {
    private WorkerOf() {}

    static Worker number(Worker worker, String number) {
        return of(worker, number, worker.name(), worker.shift());
    }

    static Worker surname(Worker worker, String surname) {
        PersonName name = worker.name();
        return of(
                worker,
                worker.personnelNumber(),
                new PersonName(surname, name.firstName(), name.patronymic()),
                worker.shift());
    }

    static Worker shift(Worker worker, String shift) {
        return of(worker, worker.personnelNumber(), worker.name(), shift);
    }

    private static Worker of(Worker worker, String number, PersonName name, String shift) {
        return SomeWorker.like(worker)
                .number(number)
                .named(name)
                .as(worker.position(), shift)
                .worker();
    }
}
