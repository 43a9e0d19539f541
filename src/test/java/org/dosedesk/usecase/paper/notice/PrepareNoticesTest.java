package org.dosedesk.usecase.paper.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.notice.NoticeReason.Kind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;

class PrepareNoticesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final LocalDate COURSE = LocalDate.of(2021, 8, 12);
    private static final NoticeHours ANY = new NoticeHours(LocalTime.of(9, 0), LocalTime.of(13, 0), 0);
    private static final NoticeHours EACH = new NoticeHours(LocalTime.of(9, 0), LocalTime.of(10, 0), 10);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
    private final PrepareSiteList people = new PrepareSiteList(
            plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);
    private final PrepareNotices prepare = new PrepareNotices(plant.register, scheduler);

    @Test
    void thereIsAPileForEachShiftOfAWorkshopOwnOnesFirst() {
        due("Ким", plant.turbines, "А", "Слесарь");
        due("Қасым", plant.boilers, "Б", "Слесарь");
        due("Абай", plant.boilers, "А", "Слесарь");
        due("Өмір", plant.hosted, "А", "Слесарь");

        assertThat(sheet(ANY).piles())
                .extracting(NoticePile::workshop, NoticePile::shift)
                .containsExactly(
                        tuple("Қазандық цехы", "А"),
                        tuple("Қазандық цехы", "Б"),
                        tuple("Турбина цехы", "А"),
                        tuple("Қазандықтарды жөндеу цехы", "А"));
    }

    @Test
    void pilesOfAWorkshopStandByForemanAndThenByShift() {
        due("Ким", plant.boilers, "А", "Слесарь");
        due("Пак", plant.boilers, "Б", "Слесарь");
        leader("Яшин", plant.boilers, "А");
        leader("Абаев", plant.boilers, "Б");

        assertThat(sheet(ANY).piles()).extracting(NoticePile::shift).containsExactly("Б", "А");
        assertThat(sheet(ANY).piles())
                .extracting(NoticePile::foremen)
                .containsExactly(List.of("Абаев Аты"), List.of("Яшин Аты"));
    }

    @Test
    void slipsAreNumberedOverAllPilesInKazakhOrder() {
        due("Петров", plant.boilers, "А", "Слесарь");
        due("Өмір", plant.boilers, "А", "Слесарь");
        due("Қасым", plant.boilers, "А", "Слесарь");
        due("Абай", plant.boilers, "Б", "Слесарь");

        assertThat(sheet(ANY).piles().stream().flatMap(pile -> pile.slips().stream()))
                .extracting(NoticeSlip::number, NoticeSlip::name)
                .containsExactly(
                        tuple(1, "Қасым Аты"), tuple(2, "Өмір Аты"), tuple(3, "Петров Аты"), tuple(4, "Абай Аты"));
    }

    @Test
    void timesRunShiftByShiftThroughAllWorkshops() {
        due("Ким", plant.boilers, "Б", "Слесарь");
        due("Пак", plant.boilers, "А", "Слесарь");
        due("Цой", plant.turbines, "А", "Слесарь");

        assertThat(sheet(EACH).piles())
                .flatExtracting(NoticePile::slips)
                .extracting(NoticeSlip::name, NoticeSlip::at)
                .containsExactly(
                        tuple("Пак Аты", LocalTime.of(9, 0)),
                        tuple("Ким Аты", LocalTime.of(9, 40)),
                        tuple("Цой Аты", LocalTime.of(9, 20)));
    }

    @Test
    void whoeverIsLeftOutHasNoSlipAndNoTime() {
        due("Абай", plant.boilers, "А", "Слесарь");
        Worker off = due("Ким", plant.boilers, "А", "Слесарь");
        due("Цой", plant.boilers, "А", "Слесарь");

        NoticeSheet sheet = sheet(EACH, Set.of(off.id()));
        assertThat(sheet.slips()).isEqualTo(2);
        assertThat(sheet.piles().getFirst().slips())
                .extracting(NoticeSlip::at)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 30));
    }

    @Test
    void nobodyMakesNoPiles() {
        assertThat(sheet(ANY).piles()).isEmpty();
        assertThat(sheet(ANY).slips()).isZero();
    }

    @Test
    void theReasonAfterAFullCourseIsItsEndAndTheIntervalOfTheRules() {
        due("Абай", plant.boilers, "А", "Слесарь");

        assertThat(reason())
                .isEqualTo(new NoticeReason(
                        Kind.COURSE,
                        COURSE,
                        Period.ofMonths(6),
                        Id.<Vaccine>ofCode("sputnik-v-2"),
                        COURSE.plusMonths(6)));
    }

    @Test
    void theReasonWithoutASecondDoseIsTheFirst() {
        Worker worker = worker("Абай", plant.boilers, "А", "Слесарь");
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2022, 1, 10));

        assertThat(reason())
                .isEqualTo(new NoticeReason(
                        Kind.UNFINISHED,
                        LocalDate.of(2022, 1, 10),
                        Period.ofDays(21),
                        Id.<Vaccine>ofCode("sputnik-v-1"),
                        LocalDate.of(2022, 1, 31)));
    }

    @Test
    void theReasonAfterAnIllnessIsTheRecovery() {
        Worker worker = due("Абай", plant.boilers, "А", "Слесарь");
        plant.recovery(worker, LocalDate.of(2021, 8, 20));

        assertThat(reason())
                .isEqualTo(new NoticeReason(
                        Kind.RECOVERY, LocalDate.of(2021, 8, 20), Period.ofMonths(6), null, LocalDate.of(2022, 2, 20)));
    }

    private NoticeReason reason() {
        return sheet(ANY).piles().getFirst().slips().getFirst().reason();
    }

    private NoticeSheet sheet(NoticeHours hours) {
        return sheet(hours, Set.of());
    }

    private NoticeSheet sheet(NoticeHours hours, Set<Id<Worker>> leftOut) {
        return prepare.sheet(
                people.draft(plant.stationSite.id(), TODAY, Set.of(), false, Progress.NONE),
                new NoticeChoices("Емхана", "Кабинет 1", hours, true, leftOut));
    }

    private Worker due(String surname, Workshop workshop, String shift, String position) {
        Worker worker = worker(surname, workshop, shift, position);
        plant.dose(worker, "sputnik-v-1", COURSE.minusDays(21));
        plant.dose(worker, "sputnik-v-2", COURSE);
        return worker;
    }

    private void leader(String surname, Workshop workshop, String shift) {
        worker(surname, workshop, shift, "Мастер");
    }

    private Worker worker(String surname, Workshop workshop, String shift, String position) {
        Worker worker = plant.worker(surname, "Аты", workshop, plant.stationSite);
        Worker placed = SomeWorker.like(worker)
                .named(new PersonName(surname, "Аты", ""))
                .as(position, shift)
                .worker();
        plant.register.save(List.of(new Change(worker, placed)));
        return placed;
    }
}
