package org.dosedesk.ui.paper.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CampaignPlant;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.campaign.decide.HandOver;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices for those whom the plan puts on a route, and that they were handed over.
class NoticesForRouteTest {
    private static final LocalDate FIRST = CampaignPlant.DAY.plusDays(3);

    @TempDir
    Path folder;

    private final CampaignPlant plant = new CampaignPlant();
    private final List<Worker> people = IntStream.range(0, 4)
            .mapToObj(i -> plant.dueOn(CampaignPlant.DAY.minusDays(20)))
            .toList();
    private final AtomicInteger printed = new AtomicInteger();
    private final AtomicInteger noted = new AtomicInteger(-1);
    private final Texts texts = new Texts(Language.ENGLISH);
    private final NoticesViewModel vm = vm();

    private NoticesViewModel vm() {
        AsOfDay day = new AsOfDay(new Today(plant.register.clock()));
        day.choose(CampaignPlant.DAY);
        ForecastScheduler scheduler = new ForecastScheduler(plant.rules, new Forecaster(), plant.rules.vaccineGroup());
        return new NoticesViewModel(
                new PrepareSiteList(
                        plant.register,
                        scheduler,
                        new FindContraindications(plant.rules),
                        asOf -> "rules",
                        plant.rules::vaccineGroup),
                new PrepareNotices(plant.register, scheduler),
                (sheet, kind) -> {
                    printed.set(sheet.slips());
                    return new byte[1];
                },
                new TestPrinters("Office").counter(plant.register.journal()),
                new MemorySettings(Settings.NONE),
                new HandOver(plant.register, new MakePlan(plant.rules), plant.rules::vaccineGroup),
                day,
                new SameThread(),
                texts);
    }

    private NoticeSource choose(int place) {
        vm.watch(true);
        NoticeSource source = vm.form().lists.get(place);
        vm.form().list.set(source);
        return source;
    }

    private void save() {
        vm.paper().save(folder.resolve("a.pdf"), saved -> {});
    }

    private int shown() {
        NoticeSheet sheet = vm.sheetProperty().get();
        return sheet == null ? 0 : sheet.slips();
    }

    private String telling() {
        return new NoticeWords(texts.messages()).telling(vm.form().list.get());
    }

    @Test
    void aVisitBringsItsPeopleSiteDayAndClinic() {
        plant.visit(FIRST, 3);
        NoticeSource source = choose(1);
        assertThat(new NoticeWords(texts.messages()).source(source)).isEqualTo("Route 1 · 28.02.2022 · ТЭЦ-2 (3)");
        assertThat(vm.form().site.get()).isEqualTo(plant.station);
        assertThat(vm.form().day.day()).hasValue(FIRST);
        assertThat(vm.form().clinic.get()).isEqualTo(plant.clinic.name());
        assertThat(vm.rows()).hasSize(3);
        assertThat(telling()).isEqualTo("Not told: 3 · Tell again: 0");
    }

    @Test
    void aRunBringsItsDepartureAndIsNotTheSitesUsualHour() {
        plant.trip(FIRST, plant.run(3, "ПАЗ", null, "09:15", "11:30"), plant.run(3, "ПАЗ", null, "12:15", "14:00"));
        choose(2);
        assertThat(vm.form().typed()).isEqualTo(new HoursText("", "12:15", "14:00", "105"));
        assertThat(vm.rows())
                .hasSize(2)
                .allMatch(row -> row.slipProperty().get().time().equals("12:15"));
        save();
        assertThat(vm.unsaved()).isFalse();
        vm.form().list.set(null);
        vm.form().site.set(null);
        vm.form().site.set(plant.station);
        assertThat(vm.form().typed()).isEqualTo(HoursText.FIRST);
    }

    @Test
    void aRunOverMidnightHasItsDepartureAllTheSame() {
        plant.trip(FIRST, plant.run(9, "ПАЗ", null, "22:30", "01:00"));
        choose(1);
        assertThat(vm.rows())
                .hasSize(4)
                .allMatch(row -> row.slipProperty().get().time().equals("22:30"));
    }

    @Test
    void handedOverNotesThosePrintedAndNobodyElse() {
        plant.visit(FIRST, null);
        choose(1);
        assertThat(vm.telling().possibleProperty().get()).isFalse();
        vm.rows().getFirst().askedProperty().set(false);
        save();
        assertThat(printed).hasValue(3);
        assertThat(plant.register.snapshot().all(Told.class)).isEmpty();
        assertThat(vm.telling().possibleProperty().get()).isTrue();

        vm.telling().handOver(noted::set);

        assertThat(noted).hasValue(3);
        assertThat(plant.register.snapshot().all(Told.class))
                .hasSize(3)
                .allMatch(told -> told.how() == Told.How.SLIP && told.day().equals(FIRST));
        assertThat(telling()).isEqualTo("Not told: 1 · Tell again: 0");
        assertThat(vm.telling().possibleProperty().get()).isFalse();
    }

    @Test
    void aRouteMovedSincePrintingIsNotNotedAndThoseToldAreToldAgain() {
        Visit visit = plant.visit(FIRST, null);
        choose(1);
        save();
        Visit moved = plant.moved(visit, FIRST.plusDays(1));
        assertThat(vm.telling().possibleProperty().get()).isFalse();
        assertThat(vm.form().day.day()).hasValue(FIRST.plusDays(1));
        save();
        vm.telling().handOver(noted::set);
        assertThat(noted).hasValue(4);

        plant.moved(moved, FIRST.plusDays(2));
        assertThat(telling()).isEqualTo("Not told: 0 · Tell again: 4");
    }

    @Test
    void nobodyVaccinatedOrPutElsewhereSincePrintingIsNoted() {
        plant.visit(FIRST, null);
        choose(1);
        save();
        plant.save(SomeDose.of(people.get(0), "vero-cell", CampaignPlant.DAY).dose());
        plant.hand.place(plant.campaign, List.of(people.get(1).id()), null, null, "x");
        assertThat(shown()).isEqualTo(2);

        vm.telling().handOver(noted::set);

        assertThat(noted).hasValue(2);
        assertThat(plant.plan().people())
                .filteredOn(one -> one.telling() == Standing.Telling.TOLD)
                .extracting(one -> one.need().worker())
                .containsExactlyInAnyOrder(people.get(2).id(), people.get(3).id());
    }

    @Test
    void theNumberShownIsTheNumberPrinted() {
        Visit late = plant.visit(FIRST, null);
        Worker early = plant.dueOn(FIRST.plusDays(5));
        plant.hand.place(plant.campaign, List.of(early.id()), late.id(), null, "x");
        choose(1);
        assertThat(vm.form().route().orElseThrow().people()).hasSize(5);
        assertThat(shown()).isEqualTo(4);
        save();
        assertThat(printed).hasValue(4);
        vm.telling().handOver(noted::set);
        assertThat(noted).hasValue(4);
    }

    @Test
    void aRouteThatNobodyIsOnAnyMoreAsksNobody() {
        Visit visit = plant.visit(FIRST, null);
        choose(1);
        assertThat(shown()).isEqualTo(4);
        plant.routes.callOff(visit);
        assertThat(shown()).isZero();
        assertThat(vm.rows()).isEmpty();
    }

    @Test
    void theSheetForForemenTellsNobody() {
        plant.visit(FIRST, null);
        choose(1);
        vm.form().kind.set(NoticeKind.LOG);
        save();
        assertThat(vm.telling().possibleProperty().get()).isFalse();
    }

    @Test
    void whileNobodyLooksNoRoutesAreWorkedOut() {
        plant.visit(FIRST, null);
        assertThat(vm.form().lists).hasSize(1);
        vm.watch(true);
        assertThat(vm.form().lists).hasSize(2);
    }
}
