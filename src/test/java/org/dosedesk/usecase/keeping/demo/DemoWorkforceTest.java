package org.dosedesk.usecase.keeping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoWorkforceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Recorded RECORDED = new Recorded(Instant.parse("2026-11-22T04:00:00Z"), "Demo");

    @Test
    void the_same_day_brings_the_same_people_and_records() {
        assertThat(DemoWorkforce.changes(TODAY, RECORDED)).isEqualTo(DemoWorkforce.changes(TODAY, RECORDED));
    }

    @Test
    void has_some_300_workers_on_the_roster() {
        long onRoster = demo(TODAY).all(Worker.class).stream()
                .filter(worker -> worker.onRoster(TODAY))
                .count();

        assertThat(onRoster).isEqualTo(300);
    }

    @Test
    void every_number_is_valid_and_nobody_shares_one() {
        List<Worker> workers = List.copyOf(demo(TODAY).all(Worker.class));

        assertThat(workers).allSatisfy(worker -> {
            Iin iin = Objects.requireNonNull(worker.iin());
            assertThat(iin.hasValidCheckDigit()).isTrue();
            assertThat(iin.agreesWith(worker.birthDate())).isTrue();
            assertThat(iin.agreesWith(worker.sex())).isTrue();
        });
        assertThat(workers).extracting(Worker::iin).doesNotHaveDuplicates();
        assertThat(workers).extracting(Worker::personnelNumber).doesNotHaveDuplicates();
    }

    @Test
    void every_record_refers_to_records_that_exist() {
        Snapshot demo = demo(TODAY);

        assertThat(demo.all(Worker.class)).allSatisfy(worker -> {
            assertThat(demo.unitOf(worker)).isNotNull();
            assertThat(demo.find(Site.class, worker.site())).isPresent();
        });
        assertThat(demo.all(Dose.class)).allSatisfy(dose -> {
            assertThat(demo.find(Worker.class, dose.worker())).isPresent();
            assertThat(demo.find(Vaccine.class, dose.vaccine())).isPresent();
            if (dose.clinic() != null) {
                assertThat(demo.find(Clinic.class, dose.clinic())).isPresent();
            }
        });
        assertThat(demo.all(ClinicAssignment.class)).allSatisfy(line -> {
            assertThat(demo.find(Site.class, line.site())).isPresent();
            assertThat(demo.find(Clinic.class, line.clinic())).isPresent();
        });
        assertThat(demo.all(Waiver.class))
                .allSatisfy(waiver ->
                        assertThat(demo.find(Worker.class, waiver.worker())).isPresent());
        assertThat(demo.all(Observation.class))
                .isNotEmpty()
                .allSatisfy(illness ->
                        assertThat(demo.find(Worker.class, illness.worker())).isPresent());
    }

    @Test
    void workshops_of_the_repair_unit_are_guests_at_sites_of_others() {
        Snapshot demo = demo(TODAY);

        assertThat(demo.all(Unit.class)).hasSize(4);
        assertThat(demo.all(Workshop.class)).hasSizeGreaterThan(8);
        assertThat(demo.all(Worker.class)).anySatisfy(worker -> {
            Site site = demo.get(Site.class, worker.site());
            assertThat(site.hosts(demo.unitOf(worker).id())).isTrue();
        });
    }

    @Test
    void every_site_is_served_by_one_clinic_today() {
        Snapshot demo = demo(TODAY);

        assertThat(demo.all(Site.class))
                .allSatisfy(site -> assertThat(demo.all(ClinicAssignment.class))
                        .filteredOn(line -> line.site().equals(site.id()) && line.appliesOn(TODAY))
                        .hasSize(1));
    }

    /// Six months and nine months after the full course, by decree 52 of 07.12.2021 and the register's own rule for
    /// overdue, on days around which months differ most in length.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-02-28", "2026-03-01", "2028-02-29", "2026-08-31"})
    void every_status_occurs_as_often_as_planned(LocalDate today) {
        Snapshot demo = demo(today);
        Map<RevaccinationStatus, Integer> counts = new EnumMap<>(RevaccinationStatus.class);
        demo.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(today))
                .forEach(worker -> counts.merge(status(demo, worker, today), 1, Integer::sum));

        Map<RevaccinationStatus, Integer> planned = new EnumMap<>(RevaccinationStatus.class);
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            planned.put(status, DemoWorkforce.share(status));
        }
        assertThat(counts).isEqualTo(planned);
    }

    private static RevaccinationStatus status(Snapshot demo, Worker worker, LocalDate today) {
        List<Dose> doses = demo.dosesOf(worker.id()).stream()
                .filter(dose ->
                        demo.get(Vaccine.class, dose.vaccine()).vaccineGroup().equals(VaccineCatalogue.COVID_19))
                .toList();
        if (doses.size() == 3) {
            boolean longEnough =
                    !doses.get(2).date().isBefore(doses.get(1).date().plusMonths(6));
            assertThat(longEnough).as("booster after six months").isTrue();
            return RevaccinationStatus.REVACCINATED;
        }
        for (Waiver waiver : demo.waiversOf(worker.id())) {
            if (waiver.appliesOn(today) && waiver.against().coversGroup(VaccineCatalogue.COVID_19)) {
                return waiver.kind() == Waiver.Kind.EXEMPTION
                        ? RevaccinationStatus.EXEMPT
                        : RevaccinationStatus.REFUSED;
            }
        }
        if (doses.size() < 2) {
            return doses.isEmpty() ? RevaccinationStatus.NO_DOSES : RevaccinationStatus.INCOMPLETE;
        }
        LocalDate counted = demo.observationsOf(worker.id()).stream()
                .filter(observation -> observation.code().equals(Observation.COVID_19_RECOVERY))
                .map(Observation::date)
                .max(Comparator.naturalOrder())
                .orElse(doses.getLast().date());
        if (today.isBefore(counted.plusMonths(6))) {
            return RevaccinationStatus.UPCOMING;
        }
        return today.isBefore(counted.plusMonths(9)) ? RevaccinationStatus.DUE : RevaccinationStatus.OVERDUE;
    }

    private static Snapshot demo(LocalDate today) {
        List<Entity> records = DemoWorkforce.changes(today, RECORDED).stream()
                .map(Change::after)
                .toList();
        return Snapshot.EMPTY.with(records);
    }
}
