package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// A small invented plant: two sites, a unit of its own on each, and a repair unit hosted on the first. Everyone
/// else is added by the test. Today is the day given.
public final class SamplePlant {
    public final Unit station = new Unit(Id.random(), "ЖЭО-9");
    public final Unit dam = new Unit(Id.random(), "Қарасай СЭС");
    public final Unit repair = new Unit(Id.random(), "«Жөндеу» ӨЖК");
    public final Workshop boilers = new Workshop(Id.random(), station.id(), "Қазандық цехы");
    public final Workshop turbines = new Workshop(Id.random(), station.id(), "Турбина цехы");
    public final Workshop hydro = new Workshop(Id.random(), dam.id(), "Гидротехникалық цех");
    public final Workshop hosted = new Workshop(Id.random(), repair.id(), "Қазандықтарды жөндеу цехы");
    public final Site stationSite = new Site(Id.random(), "ЖЭО-9", station.id());
    public final Site damSite = new Site(Id.random(), "Қарасай СЭС", dam.id());
    public final MemoryStore store = new MemoryStore();
    public final Register register;

    private final Recorded recorded = new Recorded(Instant.parse("2022-01-10T04:00:00Z"), "Мейіргер");
    private int nextNumber = 100;

    /// A plant with nobody in it.
    public SamplePlant(LocalDate today) {
        Clock clock = Night.of(today);
        List<Entity> places =
                new ArrayList<>(List.of(station, dam, repair, boilers, turbines, hydro, hosted, stationSite, damSite));
        places.addAll(VaccineCatalogue.kazakhstan());
        store.commit(places.stream().map(Change::add).toList(), clock.instant(), "Мейіргер");
        register = Register.open(store, clock, "Мейіргер", false);
    }

    /// A worker with nothing known yet, hired long ago.
    public Worker worker(String surname, String firstName, Workshop workshop, Site site) {
        return save(new Worker(
                Id.random(),
                Integer.toString(nextNumber++),
                new PersonName(surname, firstName, ""),
                null,
                LocalDate.of(1980, 5, 17),
                Sex.UNKNOWN,
                workshop.id(),
                site.id(),
                "Слесарь",
                "А",
                "",
                null,
                LocalDate.of(2010, 3, 1),
                null));
    }

    /// Another site of the station's with a worker of the station there.
    public Site place(String name) {
        Site site = save(new Site(Id.random(), name, station.id()));
        worker("Ким", "Ю", boilers, site);
        return site;
    }

    /// A dose by the vaccine's code.
    public Dose dose(Worker worker, String vaccine, LocalDate date) {
        return save(new Dose(
                Id.random(),
                worker.id(),
                date,
                Id.<Vaccine>ofCode(vaccine),
                null,
                null,
                Place.CLINIC,
                null,
                "",
                Source.DOCUMENT,
                true,
                "",
                recorded,
                null));
    }

    /// An exemption or a refusal against COVID-19 vaccines.
    public Waiver waiver(Worker worker, Waiver.Kind kind, LocalDate from, @Nullable LocalDate until) {
        return save(new Waiver(
                Id.random(),
                worker.id(),
                kind,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                "",
                from,
                until,
                recorded,
                null));
    }

    /// An observation that lasts.
    public Observation observation(Worker worker, String code, LocalDate date) {
        return save(new Observation(Id.random(), worker.id(), code, null, date, null, recorded, null));
    }

    /// An exemption against one vaccine.
    public Waiver exemption(Worker worker, String vaccine, LocalDate from) {
        return save(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                new Against(Against.Scope.VACCINE, vaccine),
                "",
                from,
                null,
                recorded,
                null));
    }

    /// A recovery from COVID-19.
    public Observation recovery(Worker worker, LocalDate date) {
        return save(new Observation(
                Id.random(), worker.id(), Observation.COVID_19_RECOVERY, null, date, null, recorded, null));
    }

    private <T extends Entity> T save(T entity) {
        register.save(List.of(Change.add(entity)));
        return entity;
    }
}
