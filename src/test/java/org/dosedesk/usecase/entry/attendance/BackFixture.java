package org.dosedesk.usecase.entry.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.jspecify.annotations.Nullable;

/// A plant with a site list of invented workers, printed for today.
public final class BackFixture {
    public static final Id<Vaccine> QAZVAC = Id.ofCode("qazvac");

    public final TestPlant plant = new TestPlant();
    public final List<Worker> workers = new ArrayList<>();
    public final SiteList list;

    /// @param rows how many stand on the list
    /// @param vaccine null when the list leaves it open
    public BackFixture(int rows, @Nullable Id<Vaccine> vaccine) {
        this(rows, vaccine, VaccineCatalogue.COVID_19);
    }

    /// @param group what the list is against
    public BackFixture(int rows, @Nullable Id<Vaccine> vaccine, String group) {
        List<SiteListRow> printed = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            Workshop workshop = i % 5 == 0 ? plant.repairShop : i % 2 == 0 ? plant.turbine : plant.boiler;
            String name = i % 9 == 0
                    ? "Нұрмұхамбетқалиева Гүлбаршын-Айгерім" + (char) ('а' + i / 9) + " Құдайбергенқызы"
                    : "Сәрсенбаев" + (char) ('а' + i % 30) + (i <= 30 ? " Мақсат" : " Мұрат") + " Таңатұлы";
            Worker worker = plant.worker(Integer.toString(3000 + i), name, "1980-05-17", workshop);
            plant.save(List.of(
                    TestPlant.dose(worker, "qazvac", "2021-06-01"), TestPlant.dose(worker, "qazvac", "2021-06-22")));
            workers.add(worker);
            printed.add(new SiteListRow(
                    i,
                    worker.id(),
                    worker.name().full(),
                    worker.birthDate(),
                    "••••",
                    workshop.name(),
                    null,
                    worker.position(),
                    List.of(),
                    RevaccinationStatus.DUE,
                    LocalDate.of(2021, 12, 22)));
        }
        list = new SiteList(
                Id.ofCode("list"),
                17,
                plant.site.id(),
                plant.site.name(),
                plant.clinic.name(),
                TestPlant.TODAY,
                group,
                vaccine,
                printed,
                2,
                1,
                "А. Сапарова",
                TestPlant.CLOCK.instant(),
                "Kazakhstan COVID-19 2021-12-15",
                "ru");
        plant.save(List.of(list));
    }
}
