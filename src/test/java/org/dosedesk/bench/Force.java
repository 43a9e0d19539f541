package org.dosedesk.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.H2Vault;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Shared;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Registers on the disk that are opened for a measurement, as real ones are made.
final class Force {
    /// Of the only user.
    static final String PASSWORD = "a long password";

    private Force() {}

    /// Makes one.
    ///
    /// @param workers so many; beyond the reference work force, invented ones
    static void make(Path folder, int workers) {
        try (Register register = new CreateRegister(new H2Vault(), Clock.system(ZoneId.systemDefault()))
                .create(folder, "Nurse", Role.NURSE, PASSWORD.toCharArray(), false)) {
            List<Path> files = Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                    .map(name -> Shared.need("data/" + name))
                    .toList();
            ReferenceCampaign.read(register, files);
            int there = register.snapshot().count(Worker.class);
            register.save(more(workers - there).stream().map(Change::add).toList());
        }
    }

    private static List<Entity> more(int count) {
        List<Entity> records = new ArrayList<>();
        if (count <= 0) {
            return records;
        }
        Unit unit = new Unit(Id.random(), "Жүйелер");
        Workshop workshop = new Workshop(Id.random(), unit.id(), "Қазандық цехы");
        Site site = new Site(Id.random(), "Жүйелер", unit.id());
        records.addAll(List.of(unit, workshop, site));
        for (int i = 0; i < count; i++) {
            Worker worker = SomeWorker.of(workshop.id(), site.id())
                    .number("N" + i)
                    .named("Ахметов Қуаныш")
                    .born(LocalDate.of(1960, 1, 1).plusDays(i % 14_000))
                    .as("", "")
                    .employed(null, null)
                    .worker();
            LocalDate first = LocalDate.of(2021, 4, 1).plusDays(i % 250);
            records.add(worker);
            records.add(TestPlant.dose(worker, "qazvac", first.toString()));
            records.add(TestPlant.dose(worker, "qazvac", first.plusDays(21).toString()));
        }
        return records;
    }
}
