package org.dosedesk.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.GroupSchedule;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// A small invented plant in memory on 25.02.2022: two units, one of which has a workshop hosted on the other's
/// site.
public final class TestPlant {
    /// Today.
    public static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    /// The beginning of today in Almaty.
    public static final Clock CLOCK = Night.of(TODAY);

    public final MemoryStore store = new MemoryStore();
    public final Register register = Register.open(store, CLOCK, "А. Сапарова", false);
    public final Schedules schedules =
            new Schedules(register, (worker, snapshot, asOf) -> Optional.of(schedule(worker, snapshot, asOf)));

    public final Unit chpp = new Unit(Id.random(), "ТЭЦ-2 им. А. Жакутова");
    public final Unit repair = new Unit(Id.random(), "ПРП «Энергоремонт»");
    public final Workshop boiler = new Workshop(Id.random(), chpp.id(), "Котельный цех");
    public final Workshop turbine = new Workshop(Id.random(), chpp.id(), "Турбинный цех");
    public final Workshop repairShop = new Workshop(Id.random(), repair.id(), "Цех по ремонту котлов");
    public final Site site = new Site(Id.random(), "ТЭЦ-2", chpp.id());
    public final Site office = new Site(Id.random(), "Исполнительная дирекция", null);
    public final Clinic clinic = new Clinic(Id.random(), "Городская поликлиника № 5");

    /// A plant without workers.
    public TestPlant() {
        List<Entity> base = new ArrayList<>(VaccineCatalogue.kazakhstan());
        base.addAll(List.of(chpp, repair, boiler, turbine, repairShop, site, office, clinic));
        save(base);
    }

    /// A plant with workers of every status, namesakes and the longest names.
    public static TestPlant staffed() {
        TestPlant plant = new TestPlant();
        Worker akhmetov = plant.worker("1001", "Ахметов Қуаныш Серікұлы", "1984-06-19", plant.boiler);
        Worker namesake = plant.worker("1002", "Ахметов Қуаныш Серікұлы", "1991-11-02", plant.turbine);
        Worker long1 = plant.worker(
                "1003", "Нұрмұхамбетқалиева Гүлбаршын-Айгерім Құдайбергенқызы", "1979-10-13", plant.repairShop);
        Worker english = plant.worker("1004", "Щербаков Семён Сергеевич", "1985-12-06", plant.boiler);
        plant.worker("1005", "Әбенова Ұлжан Өмірзаққызы", "1995-02-28", plant.turbine);
        Worker exempt = plant.worker("1006", "Іскендіров Һақназар", "1969-03-01", plant.boiler);
        Worker refused = plant.worker("1007", "Цой Елена Викторовна", "1988-08-08", plant.turbine);
        Worker half = plant.worker("1008", "Ғабдуллин Ерлан Маратұлы", "1999-12-31", plant.boiler);
        List<Entity> more = new ArrayList<>();
        more.addAll(course(akhmetov, "vero-cell", "2021-06-01", "2021-06-25"));
        more.addAll(course(namesake, "qazvac", "2021-07-05", "2021-07-26", "2022-01-28"));
        more.addAll(course(long1, "sputnik-v-1", "2021-04-02"));
        more.addAll(course(long1, "sputnik-v-2", "2021-04-23"));
        more.addAll(course(english, "hayat-vax", "2021-09-10", "2021-10-01"));
        more.addAll(course(half, "coronavac", "2021-11-15"));
        more.add(waiver(exempt, Waiver.Kind.EXEMPTION, "Острое заболевание", "2022-02-01", "2022-03-15"));
        more.add(waiver(refused, Waiver.Kind.REFUSAL, "", "2021-12-01", null));
        more.add(new Observation(
                Id.random(),
                english.id(),
                Observation.COVID_19_RECOVERY,
                LocalDate.of(2022, 1, 10),
                LocalDate.of(2022, 1, 24),
                null,
                recorded(),
                null));
        plant.save(more);
        for (int i = 0; i < 40; i++) {
            String[] surnames = {"Байжанов", "Ким", "Омаров", "Үсенов", "Шәріпов", "Юсупов", "Қасымов", "Яковлев"};
            Worker worker = plant.worker(
                    String.valueOf(2000 + i),
                    surnames[i % surnames.length] + " " + (i % 2 == 0 ? "Нұрлан" : "Айдос") + " Таңатұлы",
                    LocalDate.of(1970, 1, 1).plusDays(i * 97L).toString(),
                    List.of(plant.boiler, plant.turbine, plant.repairShop).get(i % 3));
            plant.save(course(
                    worker,
                    "vero-cell",
                    "2021-07-01",
                    LocalDate.of(2021, 7, 25).plusDays(i * 4L).toString()));
        }
        plant.schedules.computeAll(TODAY, Progress.NONE);
        return plant;
    }

    /// Adds a worker on the plant's site.
    public Worker worker(String number, String fullName, String born, Workshop workshop) {
        String[] parts = fullName.split(" ", 3);
        Worker worker = new Worker(
                Id.random(),
                number,
                new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : ""),
                new Iin("84061933" + number),
                LocalDate.parse(born),
                Sex.UNKNOWN,
                workshop.id(),
                site.id(),
                "Слесарь-ремонтник",
                "А",
                "+7 700 000 00 00",
                null,
                LocalDate.of(2015, 3, 1),
                null);
        save(List.of(worker));
        return worker;
    }

    /// Adds records.
    public void save(List<? extends Entity> records) {
        register.save(records.stream().map(Change::add).toList());
    }

    /// A catalogue vaccine.
    public static Id<Vaccine> vaccine(String code) {
        return Id.ofCode(code);
    }

    /// A dose from a document.
    public static Dose dose(Worker worker, String vaccine, String date) {
        return new Dose(
                Id.random(),
                worker.id(),
                LocalDate.parse(date),
                vaccine(vaccine),
                "I-0110",
                LocalDate.of(2022, 10, 1),
                Place.CLINIC,
                null,
                "",
                Source.IMPORTED,
                false,
                "",
                recorded(),
                null);
    }

    /// An exemption or a refusal against COVID-19 vaccines.
    public static Waiver waiver(Worker worker, Waiver.Kind kind, String ground, String from, @Nullable String until) {
        return new Waiver(
                Id.random(),
                worker.id(),
                kind,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                ground,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                recorded(),
                null);
    }

    private static List<Dose> course(Worker worker, String vaccine, String... dates) {
        return List.of(dates).stream().map(date -> dose(worker, vaccine, date)).toList();
    }

    private static Recorded recorded() {
        return new Recorded(Instant.parse("2022-02-01T04:00:00Z"), "А. Сапарова");
    }

    // Far simpler than the rules: enough for every status to appear.
    private static WorkerSchedule schedule(Worker worker, Snapshot snapshot, LocalDate asOf) {
        List<Dose> doses =
                snapshot.dosesOf(worker.id()).stream().filter(Dose::inForce).toList();
        LocalDate due = doses.isEmpty()
                ? null
                : doses.size() == 1
                        ? doses.getLast().date().plusDays(21)
                        : doses.getLast().date().plusMonths(6);
        LocalDate overdue = due == null ? null : due.plusMonths(2);
        for (Waiver waiver : snapshot.waiversOf(worker.id())) {
            if (waiver.appliesOn(asOf)) {
                return new WorkerSchedule(
                        worker.id(),
                        waiver.kind() == Waiver.Kind.EXEMPTION
                                ? RevaccinationStatus.EXEMPT
                                : RevaccinationStatus.REFUSED,
                        due,
                        overdue);
            }
        }
        RevaccinationStatus status = due == null || overdue == null
                ? RevaccinationStatus.NO_DOSES
                : doses.size() > 2
                        ? RevaccinationStatus.REVACCINATED
                        : doses.size() == 1
                                ? RevaccinationStatus.INCOMPLETE
                                : asOf.isBefore(due)
                                        ? RevaccinationStatus.UPCOMING
                                        : asOf.isAfter(overdue) ? RevaccinationStatus.OVERDUE : RevaccinationStatus.DUE;
        return new WorkerSchedule(
                worker.id(), status, status == RevaccinationStatus.REVACCINATED ? null : due, overdue);
    }

    /// The schedule against COVID-19, and that against influenza, which is the same.
    public List<GroupSchedule> allSchedules(Worker worker, Snapshot snapshot, LocalDate asOf) {
        return Stream.of(VaccineCatalogue.COVID_19, "Influenza")
                .map(group -> new GroupSchedule(group, schedule(worker, snapshot, asOf)))
                .toList();
    }
}
