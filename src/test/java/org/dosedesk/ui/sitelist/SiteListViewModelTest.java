package org.dosedesk.ui.sitelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.testkit.VisitFixture.QAZVAC;
import static org.dosedesk.testkit.VisitFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.PlannedScheduler.Kind;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.VisitFixture;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteListViewModelTest {
    private final VisitFixture fixture = new VisitFixture(false);
    private final FakePaper paper = new FakePaper();
    private final PrepareSiteList prepare = new PrepareSiteList(fixture.register, fixture.scheduler, day -> "KZ");
    private final SiteListViewModel vm = new SiteListViewModel(
            prepare, new PrintSiteList(paper, paper), paper, new SameThread(), new Texts(Language.KAZAKH));

    @Test
    void beginsWithTodayAndWithoutASite() {
        vm.open(null, Set.of());

        assertThat(vm.stateProperty().get()).isEqualTo(State.NO_SITE);
        assertThat(vm.form().dayTextProperty().get()).isEqualTo("25.02.2022");
        assertThat(vm.form().sites()).containsExactly(fixture.site, fixture.other);
        assertThat(vm.nothingToPrint()).isTrue();
    }

    @Test
    void showsWhoIsDueAtTheSiteAllChosen() {
        add("Дәулет Болат");
        fixture.add("Әбіш Асан", fixture.repair, Kind.BOOSTER, TODAY);
        fixture.add("Босатылған Бір", fixture.boilers, Kind.EXEMPT, TODAY);

        vm.open(fixture.site.id(), Set.of());

        assertThat(vm.stateProperty().get()).isEqualTo(State.READY);
        assertThat(vm.lines()).extracting(Line::name).containsExactly("Дәулет Болат", "Әбіш Асан");
        assertThat(vm.lines()).allMatch(line -> line.chosenProperty().get());
        assertThat(vm.countsProperty().get()).isEqualTo(new Counts(2, 1, 0, 1, 0, 0));
    }

    @Test
    void aDayIsUnderstoodAsTypedAndAWrongOneEmptiesTheList() {
        fixture.add("Кейін Ерте", fixture.boilers, Kind.BOOSTER, TODAY.plusDays(4));
        vm.open(fixture.site.id(), Set.of());
        assertThat(vm.stateProperty().get()).isEqualTo(State.NOBODY);

        vm.form().dayTextProperty().set("010322");
        assertThat(vm.lines()).hasSize(1);
        vm.form().dayTextProperty().set("32.13");
        assertThat(vm.stateProperty().get()).isEqualTo(State.NO_DAY);
        assertThat(vm.lines()).isEmpty();
        vm.form().dayTextProperty().set("1.3.22");
        vm.form().tidyDay();
        assertThat(vm.form().dayTextProperty().get()).isEqualTo("01.03.2022");
        assertThat(vm.form().inThePast()).isFalse();
        vm.form().dayTextProperty().set("24.02.2022");
        assertThat(vm.form().inThePast()).isTrue();
    }

    @Test
    void proposesTheClinicOfTheDayUntilAnotherIsChosen() {
        vm.open(fixture.site.id(), Set.of());
        assertThat(vm.form().clinicProperty().get().name()).isEqualTo(fixture.hospital.name());

        vm.form().dayTextProperty().set("01.03.2022");
        assertThat(vm.form().clinicProperty().get().name()).isEqualTo(fixture.clinic.name());

        vm.form().clinicProperty().set(ClinicChoice.NONE);
        vm.form().dayTextProperty().set("25.02.2022");
        assertThat(vm.form().clinicProperty().get()).isEqualTo(ClinicChoice.NONE);
    }

    @Test
    void aPreviewIsADraftAndSavesNothing() {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());

        vm.preview();

        assertThat(vm.paper().pagesProperty().get()).isEqualTo(1);
        assertThat(vm.paper().pictureProperty().get()).isNotNull();
        assertThat(paper.rendered.getLast().draft()).isTrue();
        assertThat(prepare.earlier()).isEmpty();
    }

    @Test
    void savingGivesANumberOnceAndPrintingTheSameListKeepsIt(@TempDir Path folder) throws IOException {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());

        vm.savePdf(folder.resolve("тізім"));
        vm.paper().askPrinter();
        vm.paper().copiesProperty().set(3);
        vm.print();

        assertThat(Files.readString(folder.resolve("тізім.pdf"))).isEqualTo("1 1");
        assertThat(paper.printed).containsExactly("1 1 on Приёмная x3");
        assertThat(vm.earlier()).extracting(EarlierList::number).containsExactly(1);
        assertThat(said()).contains("№ 1");
        assertThat(vm.paper().choosingPrinterProperty().get()).isFalse();
    }

    @Test
    void aChangedListGetsANumberOfItsOwn(@TempDir Path folder) {
        add("Дәулет Болат");
        add("Есен Қайрат");
        vm.open(fixture.site.id(), Set.of());
        vm.savePdf(folder.resolve("1.pdf"));

        vm.lines().getFirst().chosenProperty().set(false);
        vm.savePdf(folder.resolve("2.pdf"));
        vm.form().languageProperty().set(Language.RUSSIAN);
        vm.savePdf(folder.resolve("3.pdf"));

        assertThat(vm.earlier()).extracting(EarlierList::number).containsExactly(3, 2, 1);
        assertThat(vm.earlier()).extracting(EarlierList::rows).containsExactly(1, 1, 2);
        assertThat(vm.countsProperty().get().takenOff()).isEqualTo(1);
    }

    @Test
    void anEarlierListIsPrintedAsItWas(@TempDir Path folder) {
        Worker worker = add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());
        vm.savePdf(folder.resolve("1.pdf"));
        fixture.scheduler.plan(worker.id(), Kind.NOTHING, null);
        fixture.register.save(List.of(Change.add(VisitFixture.dose(worker, TODAY, QAZVAC))));
        assertThat(vm.lines()).isEmpty();

        vm.openEarlier(vm.earlier().getFirst());
        vm.paper().askPrinter();
        vm.print();

        assertThat(paper.printed).containsExactly("1 1 on Приёмная x1");
        assertThat(paper.rendered.getLast().list().rows())
                .extracting(SiteListRow::name)
                .containsExactly("Дәулет Болат");
        assertThat(vm.earlier()).hasSize(1);
        assertThat(vm.suggestedFileName()).isEqualTo("1 ЖЭО-2 2022-02-25.pdf");
    }

    @Test
    void adoseSavedMeanwhileTakesTheWorkerOffAndKeepsWhatWasTakenOffByHand() {
        Worker worker = add("Дәулет Болат");
        add("Есен Қайрат");
        add("Жұмабай Нұрлан");
        vm.open(fixture.site.id(), Set.of());
        vm.lines().get(1).chosenProperty().set(false);

        fixture.scheduler.plan(worker.id(), Kind.NOTHING, null);
        fixture.register.save(List.of(Change.add(VisitFixture.dose(worker, TODAY, QAZVAC))));

        assertThat(vm.lines()).extracting(Line::name).containsExactly("Есен Қайрат", "Жұмабай Нұрлан");
        assertThat(vm.countsProperty().get()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0));
    }

    @Test
    void thePreviewFollowsTheForm() {
        for (int i = 0; i < 11; i++) {
            add("Дәулет Болат" + i);
        }
        vm.open(fixture.site.id(), Set.of());
        vm.preview();
        assertThat(vm.paper().pagesProperty().get()).isEqualTo(2);
        vm.paper().next();
        assertThat(paper.pagesDrawn.getLast()).isEqualTo(1);
        vm.paper().next();
        assertThat(vm.paper().pageProperty().get()).isEqualTo(2);

        vm.form().languageProperty().set(Language.ENGLISH);

        assertThat(paper.rendered.getLast().list().language()).isEqualTo("en");
        vm.back();
        assertThat(vm.paper().pagesProperty().get()).isZero();
    }

    @Test
    void aFullDiskIsSaidAndTheListStaysAsItWas(@TempDir Path folder) {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());
        fixture.store.failWith(StorageException.Reason.DISK_FULL);

        vm.savePdf(folder.resolve("1.pdf"));

        assertThat(said()).isEqualTo(Messages.of(Language.KAZAKH).get("common.failure.storage.disk-full"));
        assertThat(folder).isEmptyDirectory();
        assertThat(vm.lines()).hasSize(1);
        assertThat(vm.busyProperty().get()).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTheListIsKept(@TempDir Path folder) {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());

        vm.savePdf(folder.resolve("жоқ").resolve("1.pdf"));

        assertThat(said()).isEqualTo(Messages.of(Language.KAZAKH).get("sitelist.failure.file"));
        assertThat(vm.earlier()).hasSize(1);
    }

    @Test
    void aPrinterThatIsGoneIsSaidAndTheListIsKept() {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());
        vm.paper().askPrinter();
        paper.names = List.of("Медпункт");

        vm.print();

        assertThat(said()).isEqualTo(Messages.of(Language.KAZAKH).get("sitelist.failure.printer-gone"));
        assertThat(vm.earlier()).hasSize(1);
        vm.paper().askPrinter();
        vm.print();
        assertThat(paper.printed).containsExactly("1 1 on Медпункт x1");
    }

    @Test
    void withoutAnyPrinterTheQuestionIsNotAsked() {
        paper.names = List.of();
        vm.paper().askPrinter();

        assertThat(vm.paper().choosingPrinterProperty().get()).isFalse();
        assertThat(said()).isEqualTo(Messages.of(Language.KAZAKH).get("sitelist.failure.no-printer"));
    }

    @Test
    void pickedByHandUntilEveryoneIsWanted() {
        Worker picked = add("Дәулет Болат");
        add("Есен Қайрат");

        vm.open(fixture.site.id(), Set.of(picked.id()));
        assertThat(vm.lines()).hasSize(1);
        assertThat(vm.pickedProperty().get()).isTrue();
        vm.everyone();

        assertThat(vm.lines()).hasSize(2);
        assertThat(vm.pickedProperty().get()).isFalse();
    }

    @Test
    void nobodyChosenIsNotPrinted(@TempDir Path folder) {
        add("Дәулет Болат");
        vm.open(fixture.site.id(), Set.of());
        vm.chooseAll(false);

        vm.savePdf(folder.resolve("1.pdf"));
        vm.preview();

        assertThat(vm.nothingToPrint()).isTrue();
        assertThat(folder).isEmptyDirectory();
        assertThat(paper.rendered).isEmpty();
    }

    private String said() {
        return Objects.requireNonNull(vm.noticeProperty().get()).sentence(Messages.of(Language.KAZAKH));
    }

    private Worker add(String name) {
        return fixture.add(name, fixture.boilers, Kind.BOOSTER, TODAY);
    }
}
