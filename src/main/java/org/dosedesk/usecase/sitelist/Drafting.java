package org.dosedesk.usecase.sitelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteListRow.DoseSoFar;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.notgiven.LastNotGiven;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.dosedesk.usecase.sitelist.SiteListDraft.Candidate;

/// Who belongs on a site's list, and in which order.
final class Drafting {
    private static final Comparator<Candidate> PAPER_ORDER = Comparator.comparing(
                    (Candidate row) -> Objects.requireNonNullElse(row.hostedUnit(), ""), KazakhOrder.INSTANCE)
            .thenComparing(Candidate::workshop, KazakhOrder.INSTANCE)
            .thenComparing(row -> row.worker().name().full(), KazakhOrder.INSTANCE)
            .thenComparing(row -> row.worker().personnelNumber());
    private static final int REPORT_EVERY = 64;

    private final Scheduler scheduler;
    private final Supplier<String> vaccineGroup;

    Drafting(Scheduler scheduler, Supplier<String> vaccineGroup) {
        this.scheduler = scheduler;
        this.vaccineGroup = vaccineGroup;
    }

    SiteListDraft draft(
            Snapshot snapshot,
            Id<Site> siteId,
            LocalDate day,
            Set<Id<Worker>> only,
            boolean firstDoses,
            Progress progress) {
        Site site = snapshot.get(Site.class, siteId);
        String group = vaccineGroup.get();
        List<Worker> there = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.site().equals(siteId) && worker.onRoster(day))
                .filter(worker -> only.isEmpty() || only.contains(worker.id()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        Set<Id<Worker>> notListed = new HashSet<>(only);
        int exempt = 0;
        int refused = 0;
        int postponed = 0;
        int done = 0;
        for (Worker worker : there) {
            WorkerSchedule schedule = scheduler.schedule(worker, snapshot, day).orElse(null);
            if (schedule != null && wanted(schedule, day, firstDoses)) {
                switch (schedule.status()) {
                    case EXEMPT -> exempt++;
                    case REFUSED -> refused++;
                    default -> {
                        if (LastNotGiven.postponedBeyond(snapshot, worker.id(), group, day)) {
                            postponed++;
                        } else {
                            candidates.add(candidate(snapshot, site, worker, schedule, day, group));
                        }
                    }
                }
                notListed.remove(worker.id());
            }
            if (++done % REPORT_EVERY == 0) {
                progress.report(done, there.size());
            }
        }
        candidates.sort(PAPER_ORDER);
        return new SiteListDraft(
                Id.random(), siteId, site.name(), day, group, candidates, exempt, refused, postponed, notListed.size());
    }

    private static boolean wanted(WorkerSchedule schedule, LocalDate day, boolean firstDoses) {
        LocalDate dueOn = schedule.dueOn();
        return switch (schedule.status()) {
            case DUE, OVERDUE -> true;
            case INCOMPLETE, EXEMPT, REFUSED -> dueOn != null && !dueOn.isAfter(day);
            case NO_DOSES -> firstDoses;
            case REVACCINATED, UPCOMING -> false;
        };
    }

    private static Candidate candidate(
            Snapshot snapshot, Site site, Worker worker, WorkerSchedule schedule, LocalDate day, String group) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        Unit unit = snapshot.get(Unit.class, workshop.unit());
        List<DoseSoFar> doses = snapshot.dosesOf(worker.id()).stream()
                .filter(Dose::inForce)
                .filter(dose -> snapshot.get(Vaccine.class, dose.vaccine())
                        .vaccineGroup()
                        .equals(group))
                .map(dose -> new DoseSoFar(dose.date(), dose.vaccine()))
                .toList();
        RevaccinationStatus status = schedule.status();
        LocalDate dueSince = Objects.requireNonNullElse(schedule.dueOn(), day);
        String hostedUnit = site.hosts(unit.id()) ? unit.name() : null;
        return new Candidate(worker, workshop.name(), hostedUnit, doses, status, dueSince);
    }
}
