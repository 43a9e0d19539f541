package org.dosedesk.usecase.paper.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dosedesk.testkit.VisitFixture.QAZVAC;
import static org.dosedesk.testkit.VisitFixture.TODAY;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.PlannedScheduler.Kind;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.VisitFixture;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepareSiteListTest {
    private final VisitFixture fixture = new VisitFixture(false);
    private final PrepareSiteList prepare = new PrepareSiteList(
            fixture.register,
            fixture.scheduler,
            Rules.CONTRAINDICATIONS,
            day -> "KZ COVID-19 2021-12-08",
            () -> VaccineCatalogue.COVID_19);

    @Test
    void listsTheDueTheOverdueAndThoseWhoseSecondDoseIsDue() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        add("Есен Қайрат", Kind.BOOSTER, TODAY.minusYears(1));
        add("Жұмабай Нұрлан", Kind.SECOND_DOSE, TODAY);
        add("Кейін Ерте", Kind.BOOSTER, TODAY.plusDays(1));
        add("Кейін Екінші", Kind.SECOND_DOSE, TODAY.plusDays(1));
        add("Болды Бітті", Kind.NOTHING, null);
        fixture.add("Басқа Жерде", fixture.boilers, fixture.other, Kind.BOOSTER, TODAY);

        SiteListDraft draft = draft(TODAY, Set.of());

        assertThat(names(draft)).containsExactly("Дәулет Болат", "Есен Қайрат", "Жұмабай Нұрлан");
        assertThat(draft.candidates())
                .extracting(SiteListDraft.Candidate::status)
                .containsExactly(RevaccinationStatus.DUE, RevaccinationStatus.OVERDUE, RevaccinationStatus.INCOMPLETE);
    }

    @Test
    void firstDosesAreListedOnlyWhenWanted() {
        add("Алғашқы Доза", Kind.FIRST_DOSE, null);
        add("Дәулет Болат", Kind.BOOSTER, TODAY);

        assertThat(names(draft(TODAY, Set.of()))).containsExactly("Дәулет Болат");
        assertThat(names(prepare.draft(fixture.site.id(), TODAY, Set.of(), true, Progress.NONE)))
                .containsExactly("Алғашқы Доза", "Дәулет Болат");
    }

    @Test
    void countsWhoeverFallsDueByAVisitThatLiesAhead() {
        add("Кейін Ерте", Kind.BOOSTER, TODAY.plusDays(10));

        assertThat(names(draft(TODAY.plusDays(9), Set.of()))).isEmpty();
        assertThat(names(draft(TODAY.plusDays(10), Set.of()))).containsExactly("Кейін Ерте");
    }

    @Test
    void leavesOutButCountsTheExemptAndTheRefusedWhoWouldBeDue() {
        add("Босатылған Бір", Kind.EXEMPT, TODAY);
        add("Босатылған Екі", Kind.EXEMPT, TODAY.plusDays(1));
        add("Босатылған Үш", Kind.EXEMPT, null);
        add("Келіспеген Бір", Kind.REFUSED, TODAY.minusDays(3));
        add("Келіспеген Екі", Kind.REFUSED, TODAY.minusDays(2));

        SiteListDraft draft = draft(TODAY, Set.of());

        assertThat(draft.candidates()).isEmpty();
        assertThat(draft.exempt()).isEqualTo(1);
        assertThat(draft.refused()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, COVID-19, 1, 0", "6, COVID-19, 1, 0", "7, COVID-19, 0, 1", "0, Influenza, 0, 1"})
    void leavesOutButCountsWhoeverIsToBeAskedAgainLater(int days, String against, int postponed, int listed) {
        Worker worker = add("Кейін Ерте", Kind.BOOSTER, TODAY);
        NotGiven entry = new NotGiven(
                Id.random(),
                worker.id(),
                TODAY,
                null,
                NotGiven.Reason.POSTPONED,
                Against.vaccineGroup(against),
                TODAY.plusDays(7),
                "",
                new Recorded(Instant.EPOCH, "Мейіргер"),
                null);
        fixture.register.save(List.of(Change.add(entry)));

        SiteListDraft draft = draft(TODAY.plusDays(days), Set.of());

        assertThat(draft.postponed()).isEqualTo(postponed);
        assertThat(draft.candidates()).hasSize(listed);
        assertThat(draft.notListed()).isZero();
    }

    @Test
    void putsOwnWorkshopsFirstThenHostedOnesEachByTheKazakhAlphabet() {
        fixture.add("Әбіш Асан", fixture.repair, Kind.BOOSTER, TODAY);
        fixture.add("Яшин Олег", fixture.electric, Kind.BOOSTER, TODAY);
        fixture.add("Қасым Ұлан", fixture.boilers, Kind.BOOSTER, TODAY);
        fixture.add("Ким Виктор", fixture.boilers, Kind.BOOSTER, TODAY);
        fixture.add("Өмір Сана", fixture.boilers, Kind.BOOSTER, TODAY);
        fixture.add("Петров Иван", fixture.boilers, Kind.BOOSTER, TODAY);

        SiteListDraft draft = draft(TODAY, Set.of());

        assertThat(names(draft))
                .containsExactly("Ким Виктор", "Қасым Ұлан", "Өмір Сана", "Петров Иван", "Яшин Олег", "Әбіш Асан");
        assertThat(draft.candidates())
                .extracting(SiteListDraft.Candidate::hostedUnit)
                .containsExactly(null, null, null, null, null, "ПРП «Энергоремонт»");
    }

    @Test
    void keepsToTheWorkersPickedByHandAndSaysHowManyOfThemAreNotDueThere() {
        Worker due = add("Дәулет Болат", Kind.BOOSTER, TODAY);
        Worker later = add("Кейін Ерте", Kind.BOOSTER, TODAY.plusDays(1));
        Worker away = fixture.add("Басқа Жерде", fixture.boilers, fixture.other, Kind.BOOSTER, TODAY);
        add("Таңдалмаған Адам", Kind.BOOSTER, TODAY);

        SiteListDraft draft = draft(TODAY, Set.of(due.id(), later.id(), away.id()));

        assertThat(names(draft)).containsExactly("Дәулет Болат");
        assertThat(draft.notListed()).isEqualTo(2);
    }

    @Test
    void leaversAreNotOnTheList() {
        Worker worker = add("Кеткен Адам", Kind.BOOSTER, TODAY.minusDays(10));
        Worker left = SomeWorker.like(worker).employed(worker.hired(), TODAY).worker();
        fixture.register.save(List.of(new Change(worker, left)));

        assertThat(draft(TODAY, Set.of()).candidates()).isEmpty();
        assertThat(draft(TODAY.minusDays(1), Set.of()).candidates()).hasSize(1);
    }

    @Test
    void voidedDosesAreNotNamed() {
        Worker worker = add("Дәулет Болат", Kind.BOOSTER, TODAY);
        var dose = VisitFixture.dose(worker, TODAY.minusDays(400), QAZVAC);
        var mark =
                new org.dosedesk.domain.entry.Voided(fixture.register.clock().instant(), "Айгүл", "екі рет енгізілген");
        fixture.register.save(List.of(Change.add(dose.voided(mark))));

        assertThat(draft(TODAY, Set.of()).candidates().getFirst().doses())
                .extracting(SiteListRow.DoseSoFar::vaccine)
                .containsExactly(VisitFixture.SPUTNIK_1, VisitFixture.SPUTNIK_2);
    }

    @Test
    void theClinicComesFromTheMapAsOfTheDay() {
        assertThat(prepare.clinicOn(fixture.site.id(), LocalDate.of(2022, 2, 28)))
                .contains(fixture.hospital);
        assertThat(prepare.clinicOn(fixture.site.id(), LocalDate.of(2022, 3, 1)))
                .contains(fixture.clinic);
        assertThat(prepare.clinicOn(fixture.site.id(), LocalDate.of(2020, 12, 31)))
                .isEmpty();
        assertThat(prepare.clinicOn(fixture.other.id(), TODAY)).isEmpty();
    }

    @Test
    void remembersExactlyWhatIsPrintedUnderANumber() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        Worker off = add("Есен Қайрат", Kind.BOOSTER, TODAY);
        add("Жұмабай Нұрлан", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());

        SiteList list = prepare.confirm(draft, choices(true, Set.of(off.id())));

        assertThat(list.number()).isEqualTo(1);
        assertThat(list.rows()).extracting(SiteListRow::name).containsExactly("Дәулет Болат", "Жұмабай Нұрлан");
        assertThat(list.rows()).extracting(SiteListRow::number).containsExactly(1, 2);
        assertThat(list.rows()).extracting(SiteListRow::iin).containsOnly("********0126");
        assertThat(list.language()).isEqualTo("kk");
        assertThat(list.ruleSet()).isEqualTo("KZ COVID-19 2021-12-08");
        assertThat(list.preparedBy()).isEqualTo("Айгүл Сейітқызы");
        assertThat(fixture.store.load()).contains(list);
        assertThat(prepare.sheet(prepare.earlier().getFirst()).list()).isEqualTo(list);
    }

    @Test
    void whatHappensLaterDoesNotChangeASavedList() {
        Worker worker = add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteList list = prepare.confirm(draft(TODAY, Set.of()), choices(false, Set.of()));

        fixture.scheduler.plan(worker.id(), Kind.NOTHING, null);
        fixture.register.save(List.of(Change.add(VisitFixture.dose(worker, TODAY, QAZVAC))));

        assertThat(prepare.earlier()).containsExactly(list);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void theSameDraftIsSavedOnceHoweverOftenAndFastItIsConfirmed() throws Exception {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());
        Callable<SiteList> confirm = () -> prepare.confirm(draft, choices(false, Set.of()));

        Set<SiteList> lists = new java.util.HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(32, confirm))) {
                lists.add(done.get());
            }
        }

        assertThat(lists).hasSize(1);
        assertThat(prepare.earlier()).hasSize(1);
    }

    @Test
    void aListIsPreparedOnTheDayThatItIsWhereTheNurseIs() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());
        prepare.confirm(draft, choices(false, Set.of()));

        assertThat(prepare.sheet(prepare.earlier().getFirst()).preparedOn()).isEqualTo(TODAY);
    }

    /// Whoever asks for the time while composing waits for another who does so: there must be none.
    @Test
    void twoWhoConfirmAtTheSameMomentMakeOneList() throws Exception {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());
        CyclicBarrier meeting = new CyclicBarrier(2);
        InstantSource waiting = () -> {
            try {
                meeting.await(300, TimeUnit.MILLISECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                meeting.reset();
            }
            return Night.at(TODAY);
        };
        PrepareSiteList slow = new PrepareSiteList(
                Register.open(fixture.store, waiting.withZone(Night.ALMATY), "Айгүл", false),
                fixture.scheduler,
                Rules.CONTRAINDICATIONS,
                day -> "rules",
                () -> VaccineCatalogue.COVID_19);

        Callable<SiteList> confirm = () -> slow.confirm(draft, choices(false, Set.of()));
        Set<SiteList> lists = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<SiteList> done : threads.invokeAll(Collections.nCopies(2, confirm))) {
                lists.add(done.get());
            }
        }

        assertThat(lists).hasSize(1);
        assertThat(slow.earlier()).hasSize(1);
        assertThat(fixture.store.history(draft.id().value())).as("saved once").hasSize(1);
    }

    @Test
    void everyOtherDraftGetsTheNextNumber() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());
        prepare.confirm(draft, choices(false, Set.of()));

        assertThat(prepare.nextNumber()).isEqualTo(2);
        prepare.confirm(draft.renewed(), choices(false, Set.of()));

        assertThat(prepare.earlier()).extracting(SiteList::number).containsExactly(2, 1);
    }

    @Test
    void aListThatCouldNotBeSavedTakesNoNumber() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);
        SiteListDraft draft = draft(TODAY, Set.of());
        fixture.store.failWith(StorageException.Reason.DISK_FULL);

        assertThatThrownBy(() -> prepare.confirm(draft, choices(false, Set.of())))
                .isInstanceOf(StorageException.class);
        fixture.store.failWith(null);

        assertThat(prepare.confirmed(draft)).isEmpty();
        assertThat(prepare.confirm(draft, choices(false, Set.of())).number()).isEqualTo(1);
    }

    @Test
    void aProvisionalListIsNotSaved() {
        add("Дәулет Болат", Kind.BOOSTER, TODAY);

        SiteListSheet sheet = prepare.provisional(draft(TODAY, Set.of()), choices(false, Set.of()));

        assertThat(sheet.draft()).isTrue();
        assertThat(prepare.earlier()).isEmpty();
    }

    @Test
    void afterABiteThereIsNoListHoweverManyAreDue() {
        Worker bitten = add("Дәулет Болат", Kind.FIRST_DOSE, TODAY);
        PrepareSiteList afterBite = new PrepareSiteList(
                fixture.register, fixture.scheduler, Rules.CONTRAINDICATIONS, day -> "", () -> AfterBite.VACCINE_GROUP);

        SiteListDraft draft = afterBite.draft(fixture.site.id(), TODAY, Set.of(bitten.id()), true, Progress.NONE);

        assertThat(draft.afterBite()).isTrue();
        assertThat(draft.candidates()).isEmpty();
        assertThat(draft.leftOut()).isEmpty();
        assertThat(draft(TODAY, Set.of()).afterBite()).isFalse();
    }

    @Test
    void nobodyOnTheListIsNoList() {
        assertThatThrownBy(() -> prepare.confirm(draft(TODAY, Set.of()), choices(false, Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Worker add(String name, Kind kind, @Nullable LocalDate dueOn) {
        return fixture.add(name, fixture.boilers, kind, dueOn);
    }

    private SiteListDraft draft(LocalDate day, Set<Id<Worker>> only) {
        return prepare.draft(fixture.site.id(), day, only, false, Progress.NONE);
    }

    private static SiteListChoices choices(boolean mask, Set<Id<Worker>> off) {
        return new SiteListChoices("№ 17 қалалық емхана", QAZVAC, Language.KAZAKH, mask, off);
    }

    private static List<String> names(SiteListDraft draft) {
        return draft.candidates().stream()
                .map(candidate -> candidate.worker().name().full())
                .toList();
    }
}
