package org.dosedesk.store.fault;

import java.nio.file.Path;
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
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.register.RegisterStore;
import org.jspecify.annotations.Nullable;

/// A small plant, its records, and a vault whose passwords cost nothing to try.
public final class Plant {
    public static final String USER = "Айгүл Серікқызы";
    public static final Instant NOW = Instant.parse("2022-02-25T08:30:00.123456789Z");

    static final Recorded RECORDED = new Recorded(NOW, USER);
    static final Voided VOIDED = new Voided(NOW.plusNanos(1), USER, "не тот \"работник\"\n\\ 'қате'");

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final Unit UNIT = new Unit(Id.ofCode("chpp-3"), "ТЭЦ-3");
    private static final Workshop WORKSHOP = new Workshop(Id.ofCode("boiler house"), UNIT.id(), "Котельный цех");
    private static final Site SITE = new Site(Id.ofCode("chpp-3 site"), "ТЭЦ-3", UNIT.id());

    private Plant() {}

    /// A vault for registers of this version of the program.
    public static H2Vault vault() {
        return vault(Schema.CURRENT);
    }

    static H2Vault vault(Schema schema) {
        return new H2Vault(CHEAP, schema);
    }

    /// Makes a register that holds the plant, which is unit 0 of the [Script].
    static void make(Path folder) {
        try (RegisterStore store = vault().create(folder, USER, password(), false)) {
            store.commit(Script.after(0).last(), NOW, USER);
        }
    }

    /// The password of [#USER].
    public static char[] password() {
        return "құпия сөз 7".toCharArray();
    }

    static List<Entity> all() {
        List<Entity> plant = new ArrayList<>(List.of(UNIT, WORKSHOP, SITE, new Clinic(Id.ofCode("ili"), "Или ОАА")));
        plant.addAll(VaccineCatalogue.kazakhstan());
        return plant;
    }

    static Worker worker(String number) {
        return SomeWorker.of(WORKSHOP.id(), SITE.id())
                .id(Id.ofCode(number))
                .number(number)
                .named("Әбілқасым Ёлкин")
                .born(LocalDate.of(1990, 1, 1))
                .sex(Sex.MALE)
                .as("Машинист", "")
                .speaking("kk")
                .employed(LocalDate.of(2010, 3, 28), null)
                .worker();
    }

    static Worker moved(Worker worker, String shift, @Nullable Id<Worker> replacedBy) {
        return SomeWorker.like(worker)
                .as(worker.position(), shift)
                .replacedBy(replacedBy)
                .worker();
    }

    static Dose dose(Id<Dose> id, Worker worker, LocalDate date) {
        return SomeDose.of(worker.id(), VaccineCatalogue.kazakhstan().getFirst().id(), date)
                .id(id)
                .at(Place.AT_WORK, null)
                .from(Source.IMPORTED)
                .recorded(RECORDED)
                .dose();
    }

    static Dose corrected(Dose dose, String lot) {
        return SomeDose.like(dose).lot(lot, dose.expiry()).consent(true).dose();
    }
}
