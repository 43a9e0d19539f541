package org.dosedesk.usecase.campaign.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Need;
import org.dosedesk.domain.campaign.plan.Need.Obstacle;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.entry.notgiven.LastNotGiven;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Who needs the dose on some day of the campaign that is not over, and on which routes they can get it. Each day
/// is
/// asked for by itself, so that an exemption that ends between two visits counts on the first and not on the
/// second.
/// Safe for use by several threads.
final class FindNeeds {
    private final Snapshot snapshot;
    private final Campaign campaign;
    private final LocalDate asOf;
    private final Decisions decisions;
    private final CameBack back;
    private final ForecastScheduler scheduler;
    private final FindContraindications contraindications;
    private final boolean courses;

    FindNeeds(
            Snapshot snapshot,
            Campaign campaign,
            LocalDate asOf,
            Decisions decisions,
            CameBack back,
            ForecastScheduler scheduler,
            FindContraindications contraindications) {
        this.snapshot = snapshot;
        this.campaign = campaign;
        this.asOf = asOf;
        this.decisions = decisions;
        this.back = back;
        this.scheduler = scheduler;
        this.contraindications = contraindications;
        // The campaign against COVID-19 is about boosters, as its numbers are; all else is begun at the plant.
        courses = !campaign.vaccineGroup().equals(VaccineCatalogue.COVID_19);
    }

    /// What the worker needs; empty for whom nothing is to be planned.
    Optional<Need> of(Worker worker) {
        return neededOn(worker)
                .map(day -> new Need(worker.id(), order(worker), Cell.of(worker), day, obstacles(worker)));
    }

    private Optional<LocalDate> neededOn(Worker worker) {
        Explanation now = explain(worker, asOf);
        WorkerSchedule schedule = now.schedule();
        if (schedule == null) {
            return Optional.empty();
        } else if (worker.onRoster(asOf) && isAsked(worker, schedule, asOf)) {
            return Optional.of(Objects.requireNonNullElse(schedule.dueOn(), asOf));
        }
        return turns(worker, schedule)
                .filter(day -> day.isAfter(asOf) && !day.isAfter(campaign.until()) && worker.onRoster(day))
                .filter(day -> {
                    WorkerSchedule then = explain(worker, day).schedule();
                    return then != null && isAsked(worker, then, day);
                })
                .findFirst();
    }

    // The days on which somebody who is not asked now may begin to be, in their order.
    private Stream<LocalDate> turns(Worker worker, WorkerSchedule schedule) {
        WorkerSchedule.Hold hold = schedule.hold();
        Stream<LocalDate> known = Stream.of(
                        Optional.ofNullable(schedule.dueOn()),
                        Optional.ofNullable(worker.hired()),
                        Optional.ofNullable(hold == null ? null : hold.allowedFrom()),
                        LastNotGiven.of(snapshot, worker.id(), campaign.vaccineGroup())
                                .map(NotGiven::until))
                .flatMap(Optional::stream);
        Stream<LocalDate> released = snapshot.waiversOf(worker.id()).stream()
                .filter(Waiver::inForce)
                .flatMap(waiver -> Stream.ofNullable(waiver.until()))
                .map(last -> last.plusDays(1));
        return Stream.concat(known, released).sorted();
    }

    private boolean isAsked(Worker worker, WorkerSchedule schedule, LocalDate day) {
        LocalDate dueOn = schedule.dueOn();
        boolean due = switch (schedule.status()) {
            case DUE, OVERDUE -> true;
            case INCOMPLETE -> courses && dueOn != null && !dueOn.isAfter(day);
            case NO_DOSES -> courses;
            case REVACCINATED, UPCOMING, EXEMPT, REFUSED -> false;
        };
        return due && !isPostponed(worker, day);
    }

    private boolean isPostponed(Worker worker, LocalDate day) {
        return LastNotGiven.postponedBeyond(snapshot, worker.id(), campaign.vaccineGroup(), day);
    }

    private Map<Id<Route>, Obstacle> obstacles(Worker worker) {
        Map<LocalDate, Optional<Obstacle>> days = new HashMap<>();
        Function<LocalDate, Optional<Obstacle>> ofDay =
                day -> days.computeIfAbsent(day, one -> Optional.ofNullable(onDay(worker, one)));
        Map<Id<Route>, Obstacle> obstacles = new HashMap<>();
        for (Route route : decisions.about(worker)) {
            ofDay.apply(route.day())
                    .or(() -> Optional.ofNullable(onRoute(worker, route)))
                    .ifPresent(obstacle -> obstacles.put(route.id(), obstacle));
        }
        return obstacles;
    }

    private @Nullable Obstacle onDay(Worker worker, LocalDate day) {
        if (!worker.onRoster(day)) {
            return Obstacle.NOT_ON_ROSTER;
        }
        Explanation then = explain(worker, day);
        WorkerSchedule schedule = then.schedule();
        RevaccinationStatus status = schedule == null ? null : schedule.status();
        boolean held = status == RevaccinationStatus.EXEMPT || status == RevaccinationStatus.REFUSED;
        if (held || isPostponed(worker, day)) {
            return Obstacle.HELD_BACK;
        }
        LocalDate earliest = then.next().earliest();
        return earliest == null || earliest.isAfter(day) ? Obstacle.TOO_EARLY : null;
    }

    private @Nullable Obstacle onRoute(Worker worker, Route route) {
        if (back.isOver(worker.id(), route.id())) {
            return Obstacle.CAME_BACK;
        } else if (decisions.cannotCome(worker, route.day())) {
            return Obstacle.NOT_THAT_DAY;
        }
        boolean forbidden = !route.vaccines().isEmpty()
                && route.vaccines().stream()
                        .map(offered -> snapshot.get(Vaccine.class, offered.vaccine()))
                        .noneMatch(vaccine -> contraindications
                                .against(worker.id(), snapshot, vaccine, route.day())
                                .isEmpty());
        return forbidden ? Obstacle.VACCINE : null;
    }

    private Explanation explain(Worker worker, LocalDate day) {
        return scheduler.explain(worker, snapshot, day);
    }

    private String order(Worker worker) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        return String.join(
                "\u0001",
                snapshot.get(Site.class, worker.site()).name(),
                snapshot.get(Unit.class, workshop.unit()).name(),
                workshop.name(),
                worker.shift().strip(),
                worker.name().full(),
                worker.personnelNumber());
    }
}
