package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// A small register for site lists: two sites, a unit of its own at each, one hosted unit, two clinics, no workers
/// until they are added. Today is 25.02.2022 in Almaty. Everyone is invented.
public final class VisitFixture {
    public static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    public static final Id<Vaccine> SPUTNIK_1 = Id.ofCode("sputnik-v-1");
    public static final Id<Vaccine> SPUTNIK_2 = Id.ofCode("sputnik-v-2");
    public static final Id<Vaccine> QAZVAC = Id.ofCode("qazvac");

    private static final Instant NOW = Instant.parse("2022-02-24T18:30:00Z");

    public final Unit own = new Unit(Id.random(), "А. Жақұтов атындағы ЖЭО-2");
    public final Unit guest = new Unit(Id.random(), "ПРП «Энергоремонт»");
    public final Site site = new Site(Id.random(), "ЖЭО-2", own.id());
    public final Site other = new Site(Id.random(), "Ш. Шөкин атындағы Қапшағай СЭС", null);
    public final Workshop boilers = new Workshop(Id.random(), own.id(), "Қазандық цехы");
    public final Workshop electric = new Workshop(Id.random(), own.id(), "Электр цехы");
    public final Workshop repair =
            new Workshop(Id.random(), guest.id(), "Жылу механикалық жабдықтарды жөндеу және қалпына келтіру учаскесі");
    public final Clinic clinic = new Clinic(Id.random(), "№ 17 қалалық емхана");
    public final Clinic hospital = new Clinic(Id.random(), "Іле аудандық орталық ауруханасы");
    public final MemoryStore store = new MemoryStore();
    public final PlannedScheduler scheduler = new PlannedScheduler();
    public final Register register;
    private int nextNumber = 1001;

    /// @param demo whether the register says that everyone is invented
    public VisitFixture(boolean demo) {
        register = Register.open(store, Clock.fixed(NOW, ZoneId.of("Asia/Almaty")), "Айгүл Сейітқызы", demo);
        List<Entity> records = new ArrayList<>(VaccineCatalogue.kazakhstan());
        records.addAll(List.of(own, guest, site, other, boilers, electric, repair, clinic, hospital));
        records.add(new ClinicAssignment(
                Id.random(), site.id(), hospital.id(), LocalDate.of(2021, 1, 1), LocalDate.of(2022, 2, 28)));
        records.add(new ClinicAssignment(Id.random(), site.id(), clinic.id(), LocalDate.of(2022, 3, 1), null));
        register.save(records.stream().map(Change::add).toList());
    }

    /// Adds a worker at the site with two doses a year before the due day.
    ///
    /// @param surnameNameAndPatronymic separated by spaces
    public Worker add(
            String surnameNameAndPatronymic, Workshop workshop, PlannedScheduler.Kind kind, @Nullable LocalDate dueOn) {
        return add(surnameNameAndPatronymic, workshop, site, kind, dueOn);
    }

    /// Adds a worker at a site.
    public Worker add(
            String surnameNameAndPatronymic,
            Workshop workshop,
            Site at,
            PlannedScheduler.Kind kind,
            @Nullable LocalDate dueOn) {
        String[] name = surnameNameAndPatronymic.split(" ", 3);
        Worker worker = new Worker(
                Id.random(),
                Integer.toString(nextNumber++),
                new PersonName(name[0], name[1], name.length > 2 ? name[2] : ""),
                new Iin("900101300126"),
                LocalDate.of(1990, 1, 1),
                Sex.UNKNOWN,
                workshop.id(),
                at.id(),
                "Жабдықтарды жөндеуші слесарь",
                "А",
                "",
                "kk",
                LocalDate.of(2015, 3, 2),
                null);
        List<Change> changes = new ArrayList<>(List.of(Change.add(worker)));
        changes.add(Change.add(dose(worker, LocalDate.of(2021, 4, 12), SPUTNIK_1)));
        if (kind != PlannedScheduler.Kind.SECOND_DOSE) {
            changes.add(Change.add(dose(worker, LocalDate.of(2021, 5, 3), SPUTNIK_2)));
        }
        scheduler.plan(worker.id(), kind, dueOn);
        register.save(changes);
        return worker;
    }

    /// A dose of this worker, not saved.
    public static Dose dose(Worker worker, LocalDate date, Id<Vaccine> vaccine) {
        return new Dose(
                Id.random(),
                worker.id(),
                date,
                vaccine,
                null,
                null,
                Place.CLINIC,
                null,
                "",
                Source.IMPORTED,
                true,
                "",
                new Recorded(NOW, "import"),
                null);
    }
}
