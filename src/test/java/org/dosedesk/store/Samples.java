package org.dosedesk.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.OfferedVaccine;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.key.KeyFile;
import org.dosedesk.store.key.KeyFiles;
import org.dosedesk.store.key.OpenKeys;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.KeyRing;
import org.jspecify.annotations.Nullable;

/// A small plant, and a vault whose passwords cost nothing to try.
final class Samples {
    static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    static final String USER = "Айгүл Серікқызы";
    static final Instant NOW = Instant.parse("2022-02-24T18:30:00.123456789Z");
    static final Recorded RECORDED = new Recorded(NOW, USER);
    static final Voided VOIDED = new Voided(NOW.plusNanos(1), USER, "не тот \"работник\"\n\\ 'қате'");

    static final Unit UNIT = new Unit(Id.ofCode("chpp-3"), "ТЭЦ-3");
    static final Workshop WORKSHOP = new Workshop(Id.ofCode("boiler house"), UNIT.id(), "Котельный цех");
    static final Site SITE = new Site(Id.ofCode("chpp-3"), "ТЭЦ-3", UNIT.id());
    static final Clinic CLINIC = new Clinic(Id.ofCode("ili"), "Или ОАА");
    static final List<Vaccine> VACCINES = VaccineCatalogue.kazakhstan();
    static final Worker WORKER = worker("1003");

    private Samples() {}

    static H2Vault vault() {
        return new H2Vault(CHEAP, Schema.CURRENT);
    }

    /// An open register of which nobody has a password.
    static H2RegisterStore store(RegisterFiles files, DatabaseKey key, Connection connection) {
        KeyFile nobody = KeyFile.of(key, USER, password(), CHEAP, new SecureRandom());
        KeyFiles.Found found = new KeyFiles.Found(nobody, key, KeyRing.Condition.WHOLE);
        return new H2RegisterStore(files, key, new OpenKeys(files, found, CHEAP, new SecureRandom()), connection);
    }

    static char[] password() {
        return "құпия сөз 7".toCharArray();
    }

    static Worker worker(String number) {
        return SomeWorker.of(WORKSHOP.id(), SITE.id())
                .number(number)
                .named("Әбілқасым Ёлкин")
                .iin("900101300126")
                .born(LocalDate.of(1990, 1, 1))
                .sex(Sex.MALE)
                .as("Машинист; \"котлов\"", "")
                .phone("+7 700 000 00 00")
                .speaking("kk")
                .employed(LocalDate.of(2010, 3, 28), null)
                .worker();
    }

    static Dose dose(Worker worker, LocalDate date, @Nullable Voided voided) {
        return SomeDose.of(worker.id(), VACCINES.getFirst().id(), date)
                .at(Place.AT_WORK, null)
                .from(Source.IMPORTED)
                .recorded(RECORDED)
                .voided(voided)
                .dose();
    }

    /// What others refer to.
    static List<Entity> plant() {
        List<Entity> plant = new ArrayList<>(List.of(UNIT, WORKSHOP, SITE, CLINIC));
        plant.addAll(VACCINES);
        return plant;
    }

    /// Each type of record, with all that may be absent present, and absent.
    static List<Entity> everything() {
        List<Entity> all = new ArrayList<>(plant());
        LocalDate day = LocalDate.of(2021, 10, 31);
        Worker bare = SomeWorker.of(WORKSHOP.id(), SITE.id())
                .number("б/н")
                .named("Ким О Жанұлы")
                .born(LocalDate.of(1899, 12, 31))
                .as("", "")
                .employed(null, null)
                .worker();
        all.addAll(campaign(bare));
        all.addAll(List.of(
                new Site(Id.random(), "Склад", null),
                new ClinicAssignment(Id.random(), SITE.id(), CLINIC.id(), day, null),
                new ClinicAssignment(Id.random(), SITE.id(), CLINIC.id(), day, day.plusDays(1)),
                WORKER,
                bare,
                dose(bare, LocalDate.of(9999, 12, 31), null),
                SomeDose.of(WORKER.id(), VACCINES.getLast().id(), day)
                        .lot("I-0110", day.plusYears(1))
                        .at(Place.CLINIC, CLINIC.id())
                        .by("Иванова")
                        .consent(true)
                        .note("примечание\tс табуляцией")
                        .recorded(RECORDED)
                        .voided(VOIDED)
                        .dose(),
                new Waiver(
                        Id.random(),
                        WORKER.id(),
                        Waiver.Kind.EXEMPTION,
                        Against.vaccineGroup(VaccineCatalogue.COVID_19),
                        "Острое заболевание",
                        day,
                        day,
                        RECORDED,
                        VOIDED),
                new Waiver(
                        Id.random(),
                        bare.id(),
                        Waiver.Kind.REFUSAL,
                        Against.everything(),
                        "",
                        day,
                        null,
                        RECORDED,
                        null),
                new Observation(
                        Id.random(),
                        WORKER.id(),
                        Observation.COVID_19_RECOVERY,
                        day.minusDays(14),
                        day,
                        day.plusDays(1),
                        RECORDED,
                        VOIDED),
                new Observation(Id.random(), bare.id(), Observation.COVID_19_RECOVERY, null, day, null, RECORDED, null),
                new Observation(
                        Id.random(), bare.id(), "driver", null, day, null, RECORDED, null, Observation.Origin.RULE),
                new OccupationRule(Id.random(), Occupation.Kind.WORKSHOP, "Цех «Ё»", "driver", RECORDED, VOIDED),
                new OccupationRule(Id.random(), Occupation.Kind.UNIT, "ТЭЦ-3", "driver", RECORDED, null),
                new ForEveryone(Id.random(), "Influenza", RECORDED, VOIDED),
                new RuleApproval(Id.random(), "Өз ережелер", "1", LocalDate.of(2022, 2, 1), "4f3a", RECORDED, VOIDED),
                SeenRules.of(List.of("<contraindications/>", "<ruleSet/>"), RECORDED),
                siteList(1, List.of())));
        Dose dose = dose(WORKER, day.minusDays(1), null);
        SiteList list = siteList(2, List.of(row(1, bare, List.of()), row(2, WORKER, doses())));
        all.addAll(List.of(dose, list));
        all.addAll(SampleOutcomes.of(dose, list));
        return all;
    }

    private static List<Entity> campaign(Worker bare) {
        LocalDate day = LocalDate.of(2022, 1, 20);
        LocalTime time = LocalTime.of(8, 30);
        Campaign campaign = new Campaign(
                Id.random(),
                VaccineCatalogue.COVID_19,
                day,
                day.plusDays(30),
                List.of(new ServedSite(SITE.id())),
                60,
                50,
                RECORDED,
                null);
        Campaign voided =
                new Campaign(Id.random(), VaccineCatalogue.COVID_19, day, day, List.of(), 100, 1, RECORDED, VOIDED);
        List<ServedSite> sites = List.of(new ServedSite(SITE.id()));
        Route visit = new Visit(
                Id.random(),
                campaign.id(),
                1,
                day,
                time,
                time.plusHours(6),
                CLINIC.id(),
                0,
                List.of(
                        new OfferedVaccine(VACCINES.getFirst().id()),
                        new OfferedVaccine(VACCINES.getLast().id())),
                sites,
                RouteState.AGREED,
                RECORDED,
                VOIDED);
        Route bareVisit = new Visit(
                Id.random(),
                campaign.id(),
                2,
                day,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                RouteState.PLANNED,
                RECORDED,
                null);
        Route trip = new Trip(
                Id.random(),
                campaign.id(),
                3,
                day,
                time,
                time.plusHours(6),
                CLINIC.id(),
                60,
                List.of(new OfferedVaccine(VACCINES.getFirst().id())),
                List.of(
                        new Run("А 123 ВС", 12, "Ли П.", WORKER.id(), "фельдшер", sites, time, time.plusHours(2)),
                        new Run("", 0, "", null, "", List.of(), null, null)),
                RouteState.CALLED_OFF,
                RECORDED,
                VOIDED);
        Route bareTrip = new Trip(
                Id.random(),
                campaign.id(),
                4,
                day,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                RouteState.PLANNED,
                RECORDED,
                null);
        return List.of(
                campaign,
                voided,
                visit,
                bareVisit,
                trip,
                bareTrip,
                new Residence(Id.random(), campaign.id(), 5, day, sites, RouteState.PLANNED, RECORDED, VOIDED),
                new Residence(Id.random(), campaign.id(), 6, day, List.of(), RouteState.PLANNED, RECORDED, null),
                new WorkerPlacement(Id.random(), campaign.id(), WORKER.id(), day, trip.id(), 2, RECORDED, VOIDED),
                new WorkerPlacement(Id.random(), campaign.id(), bare.id(), day, null, null, RECORDED, null),
                new CellPlacement(
                        Id.random(), campaign.id(), SITE.id(), WORKSHOP.id(), "А", visit.id(), 1, RECORDED, VOIDED),
                new CellPlacement(Id.random(), campaign.id(), SITE.id(), WORKSHOP.id(), "", null, null, RECORDED, null),
                new Told(
                        Id.random(),
                        campaign.id(),
                        WORKER.id(),
                        trip.id(),
                        2,
                        day,
                        time,
                        Told.How.SLIP,
                        Told.Answer.COMES,
                        RECORDED,
                        VOIDED),
                new Told(
                        Id.random(),
                        campaign.id(),
                        bare.id(),
                        visit.id(),
                        null,
                        day,
                        null,
                        Told.How.BOARD,
                        null,
                        RECORDED,
                        null));
    }

    static SiteList siteList(int number, List<SiteListRow> rows) {
        return new SiteList(
                Id.random(),
                number,
                SITE.id(),
                SITE.name(),
                "",
                LocalDate.of(2022, 3, 1),
                number == 1 ? null : VACCINES.getFirst().vaccineGroup(),
                number == 1 ? null : VACCINES.getFirst().id(),
                rows,
                3,
                4,
                USER,
                NOW,
                "COVID-19 KZ 2021-12-08",
                "kk",
                number == 1 ? null : Id.ofCode("route"),
                number == 1 ? null : Integer.valueOf(2));
    }

    static SiteListRow row(int number, Worker worker, List<SiteListRow.DoseSoFar> doses) {
        return new SiteListRow(
                number,
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                "9001••••0126",
                WORKSHOP.name(),
                number == 1 ? null : "Энергоремонт",
                "",
                doses,
                RevaccinationStatus.OVERDUE,
                LocalDate.of(2022, 1, 1),
                number == 1 ? null : VACCINES.get(1).id(),
                number == 1 ? "" : "кроме QazVac: медотвод от 12.05.2021");
    }

    static List<SiteListRow.DoseSoFar> doses() {
        return List.of(
                new SiteListRow.DoseSoFar(
                        LocalDate.of(2021, 5, 1), VACCINES.get(0).id()),
                new SiteListRow.DoseSoFar(
                        LocalDate.of(2021, 5, 22), VACCINES.get(1).id()));
    }

    static List<Change> additions(List<? extends Entity> entities) {
        return entities.stream().map(Change::add).toList();
    }
}
