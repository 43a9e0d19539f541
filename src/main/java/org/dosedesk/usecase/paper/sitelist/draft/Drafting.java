package org.dosedesk.usecase.paper.sitelist.draft;

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
import org.dosedesk.domain.coverage.WorkerSchedule.Hold;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteListRow.DoseSoFar;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.entry.notgiven.LastNotGiven;
import org.dosedesk.usecase.paper.sitelist.OpenLists;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft.Candidate;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Who belongs on a site's list, and in which order.
public final class Drafting {
    private static final Comparator<Candidate> PAPER_ORDER = Comparator.comparing(
                    (Candidate row) -> Objects.requireNonNullElse(row.hostedUnit(), ""), KazakhOrder.INSTANCE)
            .thenComparing(Candidate::workshop, KazakhOrder.INSTANCE)
            .thenComparing(row -> row.worker().name().full(), KazakhOrder.INSTANCE)
            .thenComparing(row -> row.worker().personnelNumber());
    private static final int REPORT_EVERY = 64;

    private final Scheduler scheduler;
    private final FindContraindications contraindications;
    private final Supplier<String> vaccineGroup;

    /// What a draft is asked for.
    ///
    /// @param vaccine the vaccine offered, null when left to the clinic
    /// @param today for lists whose paper never came back
    public record Wish(
            Id<Site> site,
            LocalDate day,
            @Nullable Id<Vaccine> vaccine,
            Set<Id<Worker>> only,
            boolean firstDoses,
            LocalDate today) {}

    /// Drafts by these schedules and contraindications.
    public Drafting(Scheduler scheduler, FindContraindications contraindications, Supplier<String> vaccineGroup) {
        this.scheduler = scheduler;
        this.contraindications = contraindications;
        this.vaccineGroup = vaccineGroup;
    }

    /// Who would stand on the list wished for, and who not and why.
    public SiteListDraft draft(Snapshot snapshot, Wish wish, Progress progress) {
        Site site = snapshot.get(Site.class, wish.site());
        LocalDate day = wish.day();
        String group = vaccineGroup.get();
        if (group.equals(AfterBite.VACCINE_GROUP)) {
            return SiteListDraft.nobody(site.id(), site.name(), day, group);
        }
        OfferedVaccine offered = OfferedVaccine.of(snapshot, wish.vaccine(), group, contraindications);
        OpenLists open = new OpenLists(snapshot, group, wish.today().isBefore(day) ? wish.today() : day);
        List<Worker> there = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.site().equals(site.id()) && worker.onRoster(day))
                .filter(worker -> wish.only().isEmpty() || wish.only().contains(worker.id()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<Id<Worker>> notListed = new HashSet<>(wish.only());
        int exempt = 0;
        int refused = 0;
        int postponed = 0;
        int done = 0;
        for (Worker worker : there) {
            WorkerSchedule schedule = scheduler.schedule(worker, snapshot, day).orElse(null);
            if (schedule != null && wanted(schedule, day, wish.firstDoses())) {
                Hold hold = schedule.hold();
                if (schedule.status() == RevaccinationStatus.EXEMPT && hold != null) {
                    leftOut.add(new LeftOut(worker, hold.grade(), hold.cause()));
                } else if (schedule.status() == RevaccinationStatus.EXEMPT) {
                    exempt++;
                } else if (schedule.status() == RevaccinationStatus.REFUSED) {
                    refused++;
                } else if (LastNotGiven.postponedBeyond(snapshot, worker.id(), group, day)) {
                    postponed++;
                } else {
                    OfferedVaccine.Answer answer = offered.to(worker, day);
                    if (answer.instead() == null) {
                        candidates.add(candidate(snapshot, site, schedule, worker, answer, group, day, open));
                    } else {
                        leftOut.add(answer.instead());
                    }
                }
                notListed.remove(worker.id());
            }
            if (++done % REPORT_EVERY == 0) {
                progress.report(done, there.size());
            }
        }
        candidates.sort(PAPER_ORDER);
        leftOut.sort(Comparator.comparing(left -> left.worker().name().full(), KazakhOrder.INSTANCE));
        return new SiteListDraft(
                Id.random(),
                site.id(),
                site.name(),
                day,
                group,
                candidates,
                exempt,
                refused,
                postponed,
                notListed.size(),
                leftOut);
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
            Snapshot snapshot,
            Site site,
            WorkerSchedule schedule,
            Worker worker,
            OfferedVaccine.Answer answer,
            String group,
            LocalDate day,
            OpenLists open) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        Unit unit = snapshot.get(Unit.class, workshop.unit());
        List<DoseSoFar> doses = snapshot.dosesOf(worker.id()).stream()
                .filter(Dose::inForce)
                .filter(dose -> snapshot.get(Vaccine.class, dose.vaccine())
                        .vaccineGroup()
                        .equals(group))
                .map(dose -> new DoseSoFar(dose.date(), dose.vaccine()))
                .toList();
        return new Candidate(
                worker,
                workshop.name(),
                site.hosts(unit.id()) ? unit.name() : null,
                doses,
                schedule.status(),
                Objects.requireNonNullElse(schedule.dueOn(), day),
                answer.forbidden(),
                clearances(snapshot, worker, group, day),
                open.of(worker.id()));
    }

    private static List<Waiver> clearances(Snapshot snapshot, Worker worker, String group, LocalDate day) {
        return snapshot.waiversOf(worker.id()).stream()
                .filter(waiver -> waiver.kind() == Waiver.Kind.CLEARANCE && waiver.appliesOn(day))
                .filter(waiver -> snapshot.all(Vaccine.class).stream()
                        .anyMatch(vaccine -> vaccine.vaccineGroup().equals(group)
                                && waiver.against().covers(vaccine)))
                .toList();
    }
}
