package org.dosedesk.ui.numbers.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.numbers.coverage.LaterChange;
import org.dosedesk.usecase.numbers.coverage.LaterKnowledge;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Makes the rows of names, in alphabetical order.
final class NameRows {
    private static final Comparator<NameRow> ORDER = Comparator.comparing(
                    (NameRow row) -> row.worker().name().full(), KazakhOrder.INSTANCE)
            .thenComparing(row -> row.worker().personnelNumber());

    private NameRows() {}

    /// Those behind a number.
    static List<NameRow> behind(DayCoverage coverage, CountRow row, @Nullable RevaccinationStatus status) {
        return coverage.behind(row.place(), status).stream()
                .map(schedule -> row(
                        coverage.snapshot().get(Worker.class, schedule.worker()), schedule, coverage, null, List.of()))
                .sorted(ORDER)
                .toList();
    }

    /// Those about whom something was learnt later, or who count differently since.
    static List<NameRow> learnt(LaterKnowledge later) {
        Map<Id<Worker>, Set<String>> kinds = new LinkedHashMap<>();
        later.moved().forEach(moved -> kinds.put(moved.worker(), new TreeSet<>()));
        later.changes()
                .forEach(change -> kinds.computeIfAbsent(change.worker(), id -> new TreeSet<>())
                        .add(key(change.kind())));
        Map<Id<Worker>, WorkerSchedule> then = byWorker(later.then());
        Map<Id<Worker>, WorkerSchedule> now = byWorker(later.now());
        return kinds.entrySet().stream()
                .map(entry -> row(
                        later.now().snapshot().get(Worker.class, entry.getKey()),
                        now.get(entry.getKey()),
                        later.now(),
                        status(then.get(entry.getKey())),
                        List.copyOf(entry.getValue())))
                .sorted(ORDER)
                .toList();
    }

    /// A kind as in the keys of texts.
    static String key(LaterChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static NameRow row(
            Worker worker,
            @Nullable WorkerSchedule schedule,
            DayCoverage coverage,
            @Nullable RevaccinationStatus then,
            List<String> learnt) {
        Snapshot snapshot = coverage.snapshot();
        return new NameRow(
                worker,
                snapshot.unitOf(worker).name(),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                snapshot.get(Site.class, worker.site()).name(),
                status(schedule),
                schedule == null ? null : since(schedule, coverage),
                schedule == null ? null : schedule.dueOn(),
                schedule == null || schedule.status() != RevaccinationStatus.EXEMPT ? null : schedule.hold(),
                then,
                learnt);
    }

    private static @Nullable RevaccinationStatus status(@Nullable WorkerSchedule schedule) {
        return schedule == null ? null : schedule.status();
    }

    private static @Nullable LocalDate since(WorkerSchedule schedule, DayCoverage coverage) {
        return switch (schedule.status()) {
            case REVACCINATED -> lastDose(schedule.worker(), coverage);
            case EXEMPT -> paper(schedule.worker(), Waiver.Kind.EXEMPTION, coverage);
            case REFUSED -> paper(schedule.worker(), Waiver.Kind.REFUSAL, coverage);
            default -> null;
        };
    }

    private static @Nullable LocalDate lastDose(Id<Worker> worker, DayCoverage coverage) {
        Snapshot snapshot = coverage.snapshot();
        return snapshot.dosesOf(worker).stream()
                .filter(dose -> dose.inForce() && !dose.date().isAfter(coverage.day()))
                .filter(dose -> snapshot.get(Vaccine.class, dose.vaccine())
                        .vaccineGroup()
                        .equals(coverage.vaccineGroup()))
                .map(Dose::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate paper(Id<Worker> worker, Waiver.Kind kind, DayCoverage coverage) {
        return coverage.snapshot().waiversOf(worker).stream()
                .filter(waiver -> waiver.kind() == kind
                        && waiver.appliesOn(coverage.day())
                        && waiver.against().coversGroup(coverage.vaccineGroup()))
                .map(Waiver::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<Id<Worker>, WorkerSchedule> byWorker(DayCoverage coverage) {
        Map<Id<Worker>, WorkerSchedule> schedules = new HashMap<>();
        coverage.schedules().forEach(schedule -> schedules.put(schedule.worker(), schedule));
        return schedules;
    }
}
