package org.dosedesk.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.ToldOtherwise;
import org.dosedesk.domain.campaign.route.OfferedVaccine;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.campaign.decide.PlaceByHand;
import org.dosedesk.usecase.campaign.decide.TellWorkers;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// Two sites and a campaign of five weeks from 25.02.2022 on, by the real rules.
public final class CampaignPlant {
    /// The first day of the campaign.
    public static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    public final Register register = Register.open(new MemoryStore(), new TickingClock(), "А. Сапарова", false);
    public final RulesInUse rules = new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19);
    public final Unit unit = new Unit(Id.random(), "ТЭЦ-2");
    public final Workshop boiler = new Workshop(Id.random(), unit.id(), "Котельный цех");
    public final Site station = new Site(Id.random(), "ТЭЦ-2", unit.id());
    public final Site cascade = new Site(Id.random(), "Каскад ГЭС", null);
    public final Clinic clinic = new Clinic(Id.random(), "Городская поликлиника № 5");
    public final KeepCampaigns campaigns = new KeepCampaigns(register, rules::vaccineGroup);
    public final KeepRoutes routes = new KeepRoutes(register);
    public final PlaceByHand hand = new PlaceByHand(register);
    public final TellWorkers tell = new TellWorkers(register);
    public final Campaign campaign;
    private int workers;

    /// Without anybody and without a route.
    public CampaignPlant() {
        List<Entity> base = new ArrayList<>(VaccineCatalogue.kazakhstan());
        base.addAll(List.of(unit, boiler, station, cascade, clinic));
        save(base.toArray(Entity[]::new));
        campaign = campaigns.begin(DAY, DAY.plusDays(34), List.of(), 60, Campaign.HALF_OF_THE_CREW);
    }

    /// Adds records.
    public void save(Entity... records) {
        register.save(Stream.of(records).map(Change::add).toList());
    }

    /// Puts records in the place of their older versions.
    public void change(Entity before, Entity after) {
        register.save(List.of(new Change(before, after)));
    }

    /// A day worker whose booster falls due on a day: half a year after the second dose.
    public Worker dueOn(LocalDate day) {
        return dueOn(day, "дневная");
    }

    /// A worker of a shift whose booster falls due on a day.
    public Worker dueOn(LocalDate day, String shift) {
        Worker worker = SomeWorker.of(boiler.id(), station.id())
                .number(Integer.toString(1000 + ++workers))
                .named("Әбенов Нұрлан " + (char) ('А' + workers) + "ұлы")
                .born("1980-05-05")
                .as("Слесарь", shift)
                .worker();
        LocalDate second = day.minusMonths(6);
        save(
                worker,
                SomeDose.of(worker, "vero-cell", second.minusDays(24)).dose(),
                SomeDose.of(worker, "vero-cell", second).dose());
        return worker;
    }

    /// Saves a visit to the station.
    public Visit visit(LocalDate day, @Nullable Integer capacity, String... vaccines) {
        return visit(campaign, day, capacity, vaccines);
    }

    /// Saves a visit of another campaign to the station.
    public Visit visit(Campaign of, LocalDate day, @Nullable Integer capacity, String... vaccines) {
        Visit visit = new Visit(
                Id.random(),
                of.id(),
                routes.nextNumber(of.id()),
                day,
                null,
                null,
                clinic.id(),
                capacity,
                Stream.of(vaccines)
                        .map(code -> new OfferedVaccine(TestPlant.vaccine(code)))
                        .toList(),
                List.of(new ServedSite(station.id())),
                RouteState.PLANNED,
                routes.now(),
                null);
        routes.save(null, visit);
        return visit;
    }

    /// Saves a trip from the station.
    public Trip trip(LocalDate day, Run... runs) {
        Trip trip = new Trip(
                Id.random(),
                campaign.id(),
                routes.nextNumber(campaign.id()),
                day,
                null,
                null,
                clinic.id(),
                null,
                List.of(),
                List.of(runs),
                RouteState.PLANNED,
                routes.now(),
                null);
        routes.save(null, trip);
        return trip;
    }

    /// A run from the station.
    public Run run(int seats, String vehicle, @Nullable Worker driving, String departs, String returns) {
        return new Run(
                vehicle,
                seats,
                driving == null ? "" : driving.name().full(),
                driving == null ? null : driving.id(),
                "",
                List.of(new ServedSite(station.id())),
                LocalTime.parse(departs),
                LocalTime.parse(returns));
    }

    /// Saves that those of the station go where they live.
    public Residence residence(LocalDate day) {
        Residence residence = new Residence(
                Id.random(),
                campaign.id(),
                routes.nextNumber(campaign.id()),
                day,
                List.of(new ServedSite(station.id())),
                RouteState.PLANNED,
                routes.now(),
                null);
        routes.save(null, residence);
        return residence;
    }

    /// Moves a visit to another day.
    public Visit moved(Visit visit, LocalDate day) {
        Visit moved = new Visit(
                visit.id(),
                visit.campaign(),
                visit.number(),
                day,
                visit.opens(),
                visit.closes(),
                visit.clinic(),
                visit.capacity(),
                visit.vaccines(),
                visit.sites(),
                visit.state(),
                visit.recorded(),
                null);
        routes.save(visit, moved);
        return moved;
    }

    /// The plan as of the first day.
    public Plan plan() {
        return plan(DAY);
    }

    /// The plan as of a day.
    public Plan plan(LocalDate asOf) {
        return new MakePlan(rules).plan(register.snapshot(), campaign, asOf, Progress.NONE);
    }

    /// Where somebody stands; null for whom nothing is planned.
    public static @Nullable Standing standingOf(Plan plan, Worker worker) {
        return plan.people().stream()
                .filter(one -> one.need().worker().equals(worker.id()))
                .findFirst()
                .orElse(null);
    }

    /// The number of the route on which somebody stands, -1 while unassigned, 0 for whom nothing is planned.
    public static int route(Plan plan, Worker worker) {
        Standing one = standingOf(plan, worker);
        Slot slot = one == null ? null : one.slot();
        return one == null ? 0 : slot == null ? -1 : slot.route().number();
    }

    /// Why what somebody was told no longer holds, null when it does.
    public static ToldOtherwise.@Nullable Why otherwise(Plan plan, Worker worker) {
        return plan.toldOtherwise().stream()
                .filter(one -> one.told().worker().equals(worker.id()))
                .map(ToldOtherwise::why)
                .findFirst()
                .orElse(null);
    }

    /// Tells everyone who is on a route, by slips.
    public List<Told> tellAll() {
        return tell.tell(campaign, plan().placed(), Told.How.SLIP);
    }
}
