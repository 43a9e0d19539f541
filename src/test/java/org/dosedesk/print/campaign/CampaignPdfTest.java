package org.dosedesk.print.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.testkit.CampaignPlant.DAY;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.PaperReading;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.CampaignStory;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.dosedesk.usecase.campaign.paper.CampaignSheet;
import org.dosedesk.usecase.campaign.paper.Topic;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignPdfTest {
    private static final LocalDate DUE = DAY.minusDays(20);
    private static final LocalDate FIRST = DAY.plusDays(3);

    private static final List<CampaignPaperKind> FOR_ANYBODY =
            List.of(CampaignPaperKind.SIGNING, CampaignPaperKind.BOARD, CampaignPaperKind.AWAY);
    private static final List<String> MEDICAL = List.of(
            "vaccin",
            "dose",
            "booster",
            "covid",
            "clinic",
            "health",
            "medic",
            "вакцин",
            "привив",
            "доза",
            "дозы",
            "бустер",
            "поликлиник",
            "здравпункт",
            "медиц",
            "медпункт",
            "екпе",
            "емхана",
            "денсаулық",
            "егу",
            "егіл");

    private final CampaignPlant plant = new CampaignPlant();
    private final CampaignPapers papers = new CampaignPapers(plant.register, plant.rules, new CampaignPdf());

    @Test
    void everyoneOnARunIsOnItsBoardingListWithTheSiteListItGoesWith() throws IOException {
        Worker driver = plant.dueOn(DUE, "А");
        Worker second = plant.dueOn(DUE, "дневная");
        Worker third = plant.dueOn(DUE, "дневная");
        Trip trip = plant.trip(
                FIRST,
                plant.run(3, "ПАЗ 111", driver, "08:00", "09:45"),
                plant.run(9, "ПАЗ 222", null, "10:00", "11:45"));
        SiteList list = print(trip, 1, second);

        List<String> pages = pages(CampaignPaperKind.BOARDING, new Topic.OfRoute(trip), Language.RUSSIAN);

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("рейс1", "Пассажиры2из2", "ПАЗ111", "08:00", "09:45", "Городскаяполиклиника№5")
                .contains(squeezed(driver.name().full()) + "(водитель)")
                .contains(squeezed(second.name().full()), "Котельныйцех", "дневная", "Подпись", "Посадка:ТЭЦ-2")
                .contains("№\u00a017(" + ListCode.of(list).text() + ")");
        assertThat(pages.get(1))
                .contains("рейс2", "ПАЗ222")
                .doesNotContain(ListCode.of(list).text());
        assertThat(String.join("", pages)).contains(squeezed(third.name().full()));
        assertThat(pages.getFirst()).doesNotContain("COVID");
    }

    @Test
    void whoeverReadsThePagesOfAWorkshopLearnsWhenAndWhereAndNothingElse() throws IOException {
        Worker one = plant.dueOn(DUE, "А");
        Worker other = plant.dueOn(DUE, "дневная");
        plant.visit(FIRST, 1);
        plant.trip(FIRST.plusDays(1), plant.run(9, "ПАЗ 222", null, "10:00", "11:45"));
        Topic station = new Topic.OfSite(plant.station.id());

        String signing = String.join("", pages(CampaignPaperKind.SIGNING, station, Language.ENGLISH));
        assertThat(signing)
                .contains(squeezed(one.name().full()), squeezed(other.name().full()))
                .contains("28.02.2022", "01.03.202210:00", "TransportfromТЭЦ-2,run1(ПАЗ222)")
                .contains("shift:А", "shift:дневная", "Котельныйцех", "Signature");
        String board = String.join("", pages(CampaignPaperKind.BOARD, station, Language.ENGLISH));
        assertThat(board).contains("Котельныйцех·shift:А", "28.02.2022").doesNotContain("Signature");
        String away = String.join("", pages(CampaignPaperKind.AWAY, station, Language.ENGLISH));
        assertThat(away).contains("28.02.2022,away:1", "01.03.2022,away:1", "10:00–11:45");
    }

    @Test
    void whoGoesWhereTheyLiveIsNotAway() throws IOException {
        plant.dueOn(DUE);
        plant.residence(FIRST);
        Topic station = new Topic.OfSite(plant.station.id());
        assertThat(String.join("", pages(CampaignPaperKind.SIGNING, station, Language.ENGLISH)))
                .contains("by28.02.2022", "Attheplaceofresidence");
        assertThat(String.join("", pages(CampaignPaperKind.AWAY, station, Language.ENGLISH)))
                .contains("Nobodyisonthislist.");
    }

    @ParameterizedTest
    @EnumSource
    void noMedicalWordIsOnAPageForAnybody(Language language) throws IOException {
        Twin twin = new Twin();
        for (CampaignPaperKind kind : FOR_ANYBODY) {
            List<Topic> sites = Topic.of(kind, twin.plan, twin.register.snapshot());
            assertThat(sites).hasSizeGreaterThan(4);
            for (Topic site : sites) {
                String text = String.join("", twin.pages(kind, site, language)).toLowerCase(Locale.ROOT);
                assertThat(MEDICAL).as(kind + text).noneMatch(text::contains);
            }
        }
    }

    @Test
    void theClinicReadsHowManyDosesAndVialsOfEachVaccine() throws IOException {
        for (int i = 0; i < 11; i++) {
            plant.dueOn(DUE);
        }
        Visit visit = plant.visit(FIRST, null, "sputnik-light", "qazvac");

        CampaignSheet letter = sheets(CampaignPaperKind.LETTER, new Topic.OfRoute(visit), Language.ENGLISH)
                .getFirst();

        // A tenth usually does not come, five doses in a vial.
        assertThat(letter.groups().getFirst().rows())
                .containsExactly(List.of("Sputnik Light", "11", "10", "2"), List.of("QazVac", "0", "0", "0"));
        assertThat(pages(CampaignPaperKind.LETTER, new Topic.OfRoute(visit), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("Городскаяполиклиника№5", "28.02.2022", "againstCOVID-19", "А.Сапарова", "10%")
                .doesNotContain("Internal");
        Trip trip = plant.trip(FIRST.plusDays(1), plant.run(9, "ПАЗ", null, "10:00", "11:45"));
        assertThat(pages(CampaignPaperKind.LETTER, new Topic.OfRoute(trip), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("Run1,ontheroad10:00–11:45,workers:0.", "Nobodyisonthislist.");
    }

    @Test
    void oneVehicleSheetHasAllTripsOfTheDay() throws IOException {
        plant.dueOn(DUE);
        plant.trip(FIRST, plant.run(9, "ПАЗ 111", null, "08:00", "09:45"));
        plant.trip(FIRST, plant.run(19, "", null, "10:00", "11:45"), plant.run(9, "ПАЗ 111", null, "12:00", "13:45"));
        plant.trip(FIRST.plusDays(1), plant.run(9, "ПАЗ 333", null, "08:00", "09:45"));
        List<CampaignSheet> sheets = sheets(CampaignPaperKind.VEHICLES, new Topic.OfDay(FIRST), Language.ENGLISH);
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.groups())
                    .extracting(CampaignSheet.Group::heading)
                    .containsExactly("ПАЗ 111", "Vehicle not named yet");
            assertThat(sheet.groups().getFirst().rows()).hasSize(2);
        });
        assertThat(pages(CampaignPaperKind.VEHICLES, new Topic.OfDay(FIRST), Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("08:00", "13:45", "1of8", "0of18", "Requestedby")
                .doesNotContain("ПАЗ333");
    }

    @Test
    void everyWorkerOfAUnitIsOnItsSchedule() throws IOException {
        Worker due = plant.dueOn(DUE);
        Worker later = plant.dueOn(DAY.plusDays(60));
        Visit visit = plant.visit(FIRST, null);
        String page =
                String.join("", pages(CampaignPaperKind.SCHEDULE, new Topic.OfUnit(plant.unit.id()), Language.ENGLISH));
        assertThat(page)
                .contains(squeezed(due.name().full()), squeezed(later.name().full()))
                .contains("05.02.2022", "05.08.2021VeroCell")
                .contains("26.04.2022", "Upcoming")
                .contains("ClinicvisitNo.\u00a0" + visit.number() + ",28.02.2022");
    }

    @ParameterizedTest
    @EnumSource
    void eachPaperLooksWell(Language language) throws IOException {
        Twin twin = new Twin();
        for (CampaignPaperKind kind : CampaignPaperKind.values()) {
            Topic topic = Topic.of(kind, twin.plan, twin.register.snapshot()).getFirst();
            byte[] pdf = twin.pdf(kind, topic, language);
            PaperReading.isSound(pdf);
            PaperReading.savePictures(
                    pdf, "campaign-" + kind.name().toLowerCase(Locale.ROOT) + "-" + language.tag(), 1);
        }
    }

    private List<String> pages(CampaignPaperKind kind, Topic topic, Language language) throws IOException {
        Paper paper = papers.of(Messages.of(language).get("campaignpaper.title"), kind, topic, plant.plan(), language);
        return PaperReading.texts(paper.pages().get());
    }

    private List<CampaignSheet> sheets(CampaignPaperKind kind, Topic topic, Language language) {
        return papers.sheets(kind, topic, plant.plan(), language);
    }

    private SiteList print(Trip trip, int run, Worker worker) {
        SiteListRow row = new SiteListRow(
                1,
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                "",
                "Котельный цех",
                null,
                "Слесарь",
                List.of(),
                RevaccinationStatus.DUE,
                DUE);
        SiteList list = new SiteList(
                Id.random(),
                17,
                plant.station.id(),
                "ТЭЦ-2",
                "",
                trip.day(),
                VaccineCatalogue.COVID_19,
                null,
                List.of(row),
                0,
                0,
                "А. Сапарова",
                Instant.EPOCH,
                "",
                "ru",
                trip.id(),
                run);
        plant.save(list);
        return list;
    }

    private static String squeezed(String text) {
        return PaperReading.squeezed(text);
    }

    /// The small plant of the reference campaign.
    private static final class Twin {
        final Register register = ReferenceCampaign.TWIN.register();
        final Plan plan;
        private final CampaignPapers papers;

        Twin() {
            RulesInUse rules = new RulesInUse(BuiltInRuleSets.kazakhstan(), VaccineCatalogue.COVID_19);
            Campaign campaign = CampaignStory.in(register, ReferenceCampaign.DAY);
            plan = new MakePlan(rules).plan(register.snapshot(), campaign, ReferenceCampaign.DAY, Progress.NONE);
            papers = new CampaignPapers(register, rules, new CampaignPdf());
        }

        byte[] pdf(CampaignPaperKind kind, Topic topic, Language language) {
            return papers.of("paper", kind, topic, plan, language).pages().get();
        }

        List<String> pages(CampaignPaperKind kind, Topic topic, Language language) throws IOException {
            return PaperReading.texts(pdf(kind, topic, language));
        }
    }
}
