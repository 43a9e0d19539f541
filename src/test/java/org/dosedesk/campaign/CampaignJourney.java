package org.dosedesk.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.RouteOfList;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignStory;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.decide.TellWorkers;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.entry.attendance.FindList;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.RegisterDose;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SiteListChoices;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;

/// The reference campaign as it went, day by day: what was dosed on a day comes back on the day's lists, for who
/// was
/// told that day or another one, and else as documents; exemptions, illnesses and leavings become known in the
/// evening.
final class CampaignJourney {
    private static final int BOX = 1000;

    /// The first day of the campaign; the twin's was earlier, and shorter.
    final LocalDate first;

    final Register register;
    final Campaign campaign;
    final RulesInUse rules = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);

    final ForecastScheduler scheduler = new ForecastScheduler(rules, new Forecaster(), VaccineCatalogue.COVID_19);

    private final MovedClock clock;
    private final Map<LocalDate, List<Dose>> doses = new HashMap<>();
    private final Map<LocalDate, List<Entity>> news = new HashMap<>();
    private final PrepareSiteList prepare;
    private final FindList lists;
    private final RecordAttendance record;
    private final RegisterDose documents;
    private final TellWorkers tell;

    /// What came of a day.
    ///
    /// @param missed who was on a list and got nothing that day
    record Evening(int onLists, int walkIns, int documents, Set<Id<Worker>> missed) {}

    /// A list of a route, and who of the plan is to stand on it.
    record Printed(Route route, SiteList list, Set<Id<Worker>> planned) {}

    CampaignJourney(ReferenceCampaign reference) {
        first = reference == ReferenceCampaign.TWIN ? LocalDate.of(2022, 1, 8) : LocalDate.of(2022, 1, 18);
        clock = new MovedClock(first);
        Snapshot whole = reference.register().snapshot();
        Snapshot known = new KnownOn(first).of(whole);
        register = Register.open(new MemoryStore(), clock, "Мейіргер", false);
        register.save(known.everything().map(Change::add).toList());
        whole.everything().forEach(record -> later(known, record));
        bringBoxes();
        campaign = CampaignStory.in(register, first);
        prepare = new PrepareSiteList(
                register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);
        lists = new FindList(register);
        record = new RecordAttendance(register);
        documents = new RegisterDose(register);
        tell = new TellWorkers(register);
    }

    private void later(Snapshot known, Entity record) {
        switch (record) {
            case Dose dose
            when known.find(Dose.class, dose.id()).isEmpty() ->
                doses.computeIfAbsent(dose.date(), day -> new ArrayList<>()).add(dose);
            case Observation seen when known.find(Observation.class, seen.id()).isEmpty() -> on(seen.date(), seen);
            case Waiver waiver when known.find(Waiver.class, waiver.id()).isEmpty() -> on(waiver.from(), waiver);
            case Worker worker
            when !worker.equals(known.get(Worker.class, worker.id())) ->
                on(Objects.requireNonNull(worker.left()), worker);
            default -> {}
        }
    }

    private void on(LocalDate day, Entity record) {
        news.computeIfAbsent(day, any -> new ArrayList<>()).add(record);
    }

    // Every lot that will be used is at hand, so that its count shows what was taken from it.
    private void bringBoxes() {
        register.save(doses.values().stream()
                .flatMap(List::stream)
                .filter(dose -> dose.lot() != null)
                .collect(Collectors.toMap(
                        dose -> List.of(dose.vaccine(), Objects.requireNonNull(dose.lot())), dose -> dose, (a, b) -> a))
                .values()
                .stream()
                .map(dose -> Change.add(new Lot(
                        Id.random(),
                        dose.vaccine(),
                        Objects.requireNonNull(dose.lot()),
                        dose.expiry(),
                        BOX,
                        null,
                        dose.recorded(),
                        null)))
                .toList());
    }

    /// All doses to be entered.
    int dosesToCome() {
        return doses.values().stream().mapToInt(List::size).sum();
    }

    /// The routes of a day.
    List<Route> routes(LocalDate day) {
        return CampaignRecords.routes(register.snapshot(), campaign.id()).stream()
                .filter(route -> route.day().equals(day))
                .toList();
    }

    /// The plan on the morning of a day.
    Plan plan(LocalDate day) {
        clock.moveTo(day);
        return new MakePlan(rules).plan(register.snapshot(), campaign, day, Progress.NONE);
    }

    /// Tells everybody who does not know yet where they stand.
    List<Told> tellEveryone(Plan plan) {
        return tell.tell(campaign, plan.people(), Told.How.SLIP);
    }

    /// The lists of the routes of a day, for each run and site.
    List<Printed> print(Plan plan, LocalDate day) {
        List<Printed> printed = new ArrayList<>();
        for (Slot slot : plan.slots()) {
            if (slot.route().day().equals(day)) {
                Map<Id<Site>, Set<Id<Worker>>> bySite = new LinkedHashMap<>();
                plan.on(slot)
                        .forEach(one -> bySite.computeIfAbsent(one.need().cell().site(), site -> new HashSet<>())
                                .add(one.need().worker()));
                bySite.forEach((site, people) -> printed.add(print(slot, site, people)));
            }
        }
        return printed;
    }

    private Printed print(Slot slot, Id<Site> site, Set<Id<Worker>> people) {
        Route route = slot.route();
        SiteListDraft draft = prepare.draft(site, route.day(), people, false, Progress.NONE);
        Integer run = slot.run() == 0 ? null : Integer.valueOf(slot.run());
        SiteListChoices choices = new SiteListChoices(
                "", null, Language.RUSSIAN, false, Set.of(), Map.of(), new RouteOfList(route.id(), run));
        return new Printed(route, prepare.confirm(draft, choices), people);
    }

    /// Enters what happened on a day.
    Evening enter(LocalDate day, List<Printed> printed) {
        clock.moveTo(day);
        Map<Id<Worker>, Dose> given = new LinkedHashMap<>();
        doses.getOrDefault(day, List.of()).forEach(dose -> given.put(dose.worker(), dose));
        Set<Id<Worker>> onPaper = printed.stream()
                .flatMap(one -> one.list().rows().stream())
                .map(row -> row.worker())
                .collect(Collectors.toSet());
        Set<Id<Worker>> missed = new HashSet<>(onPaper);
        missed.removeAll(given.keySet());
        int before = given.size();
        int walkIns = 0;
        for (Printed one : printed) {
            Attendance draft = lists.open(one.list());
            for (var row : one.list().rows()) {
                Dose dose = given.remove(row.worker());
                draft = draft.with(
                        dose == null
                                ? AttendanceRow.of(row.number(), row.worker(), Outcome.ABSENT)
                                : row(row.number(), dose));
            }
            int number = one.list().rows().size();
            for (Dose dose : walkIns(one, given.values(), onPaper)) {
                draft = draft.with(row(++number, dose));
                given.remove(dose.worker());
                walkIns++;
            }
            record.enter(draft);
        }
        given.values().forEach(dose -> documents.save(document(dose)));
        Snapshot now = register.snapshot();
        List<Change> known = news.getOrDefault(day, List.of()).stream()
                .map(record -> now.current(record)
                        .map(read -> new Change(read, record))
                        .orElse(Change.add(record)))
                .toList();
        if (!known.isEmpty()) {
            register.save(known);
        }
        return new Evening(before - given.size() - walkIns, walkIns, given.size(), missed);
    }

    // Who was dosed where the list's route was that day, without standing on any of the day's lists.
    private List<Dose> walkIns(Printed one, Collection<Dose> given, Set<Id<Worker>> onPaper) {
        Place place = one.route() instanceof Visit ? Place.AT_WORK : one.route() instanceof Trip ? Place.CLINIC : null;
        return given.stream()
                .filter(dose -> dose.place() == place && !onPaper.contains(dose.worker()))
                .filter(dose -> register.snapshot()
                        .get(Worker.class, dose.worker())
                        .site()
                        .equals(one.list().site()))
                .toList();
    }

    private static AttendanceRow row(int number, Dose dose) {
        return AttendanceRow.given(number, dose.worker()).of(dose.vaccine(), dose.lot(), dose.expiry());
    }

    private static DoseDraft document(Dose dose) {
        return new DoseDraft(
                dose.worker(),
                dose.vaccine(),
                dose.date(),
                dose.lot(),
                dose.expiry(),
                dose.place(),
                dose.clinic(),
                dose.givenBy(),
                Source.DOCUMENT,
                dose.consent(),
                dose.note());
    }

    /// The doses that a list brought.
    List<Dose> dosesOf(SiteList list) {
        Snapshot snapshot = register.snapshot();
        return snapshot.get(Attendance.class, Attendance.idFor(list.id())).rows().stream()
                .flatMap(row -> Stream.ofNullable(row.dose()))
                .map(dose -> snapshot.get(Dose.class, dose))
                .toList();
    }

    /// Whether something about a worker has become known since a moment that explains why nothing is planned.
    boolean hasNews(Id<Worker> worker, LocalDate since) {
        Snapshot snapshot = register.snapshot();
        return snapshot.get(Worker.class, worker).left() != null
                || Stream.of(Dose.class, Waiver.class, Observation.class)
                        .flatMap(type -> snapshot.entriesOf(type, worker).stream())
                        .anyMatch(entry -> !entry.day().isBefore(since));
    }

    /// Whether somebody was told to go where they live, and a dose has been given since.
    boolean isDoneAtHome(Told told) {
        Snapshot snapshot = register.snapshot();
        return CampaignRecords.route(snapshot, told.route()).orElseThrow() instanceof Residence
                && snapshot.dosesOf(told.worker()).stream()
                        .anyMatch(dose -> !dose.date().isBefore(first)
                                && dose.recorded().at().isAfter(told.recorded().at()));
    }
}
