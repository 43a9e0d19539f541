package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {
    private static final Instant NOW = Instant.parse("2022-02-24T18:30:00Z");
    private static final String ROSTER_HEADER =
            "Табельный номер;Фамилия;Имя;ИИН;Дата рождения;Подразделение;Цех;Объект\n";
    private static final String DOSES_HEADER = "Табельный номер;ИИН;Дата прививки;Вакцина;Серия;Годен до\n";

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Register register = Register.open(store, Clock.fixed(NOW, ZoneId.of("Asia/Almaty")), "Nurse", false);
    private final ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());

    @Test
    void fourFilesTogetherInAnyOrder() {
        ImportPlan plan = importFiles.plan(ImportFixtures.four(folder), Progress.NONE);
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.reports()).extracting(FileReport::added).containsExactly(54, 30, 5, 3);
        assertThat(register.snapshot().count(Worker.class)).isZero();

        apply(plan);

        assertThat(register.snapshot().count(Worker.class)).isEqualTo(30);
        assertThat(register.snapshot().count(Waiver.class)).isEqualTo(5);
        assertThat(register.snapshot().count(Observation.class)).isEqualTo(3);
        assertThat(register.snapshot().all(Dose.class)).hasSize(54).allSatisfy(dose -> {
            assertThat(dose.source()).isEqualTo(Source.IMPORTED);
            assertThat(dose.consent()).isFalse();
            assertThat(dose.recorded()).isEqualTo(new Recorded(NOW, "Nurse"));
        });
    }

    @Test
    void aHostedUnitHasNoSiteOfItsOwn() {
        apply(importFiles.plan(ImportFixtures.four(folder), Progress.NONE));
        assertThat(register.snapshot().all(Site.class))
                .hasSize(2)
                .allSatisfy(site -> assertThat(site.host())
                        .isNotNull()
                        .satisfies(host -> assertThat(register.snapshot()
                                        .get(Unit.class, host)
                                        .name())
                                .isEqualTo(site.name())));
    }

    @Test
    void theSameFilesAgainAreSame() {
        apply(importFiles.plan(ImportFixtures.four(folder), Progress.NONE));
        ImportPlan again = importFiles.plan(ImportFixtures.four(folder), Progress.NONE);
        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.same()).isEqualTo(92);
    }

    @Test
    void everyMistakeIsNamedWithRowColumnAndValue() {
        ImportPlan plan = importFiles.plan(
                List.of(file("d.csv", DOSES_HEADER + """
                                1;;03.05.1980;QazVac;;
                                2;;03.05.2021;QazVac;;
                                9;;03.05.2021;QazVac;;
                                1;900101300811;03.05.2021;QazVac;;
                                1;;03.05.2021;Спутник V;;
                                1;;26.02.2022;QazVac;;
                                1;;03.05.2021;QazVac;;вчера
                                ;;03.05.2021;QazVac;;
                                """), file("r.csv", ROSTER_HEADER + """
                                1;Ақан;Дана;900101300126;01.01.1990;У;Ц;О
                                2;;Дана;;01.01.1990;У;Ц;О
                                3;Ли;Ян;900101300126;01.01.1990;У;Ц;О
                                4;Ли;Ян;900101300127;01.01.1990;У;Ц;О
                                1;Ақан;Дана;900101300126;01.01.1990;У;Ц;О
                                1;Ақан;Дина;900101300126;01.01.1990;У;Ц;О
                                5;Ли;Ян;;01.01.1990;У;Ц;О;лишнее
                                """)), Progress.NONE);
        assertThat(plan.bad())
                .extracting(
                        cell -> cell.file().getFileName().toString(),
                        BadCell::row,
                        BadCell::column,
                        BadCell::value,
                        BadCell::problem,
                        BadCell::detail)
                .extracting(tuple -> String.join(
                        "|", tuple.toList().stream().map(String::valueOf).toList()))
                .containsExactly(
                        "d.csv|2|Дата прививки|03.05.1980|BEFORE_BIRTH|01.01.1990",
                        "d.csv|3|Табельный номер|2|WORKER_ROW_BAD|",
                        "d.csv|4|Табельный номер|9|UNKNOWN_WORKER|",
                        "d.csv|5|ИИН|900101300811|IIN_CONTRADICTS|900101300126",
                        "d.csv|6|Вакцина|Спутник V|VACCINE_COMPONENT|",
                        "d.csv|7|Дата прививки|26.02.2022|IN_FUTURE|",
                        "d.csv|8|Годен до|вчера|NOT_A_DATE|",
                        "d.csv|9|Табельный номер||MISSING_VALUE|",
                        "r.csv|3|Фамилия||MISSING_VALUE|",
                        "r.csv|4|ИИН|900101300126|IIN_OF_ANOTHER|1",
                        "r.csv|5|ИИН|900101300127|IIN_CHECK_DIGIT|",
                        "r.csv|7|Табельный номер|1|DUPLICATE_NUMBER|2",
                        "r.csv|8||лишнее|EXTRA_CELLS|");
        assertThat(plan.reports()).extracting(FileReport::same).containsExactly(0, 1);
    }

    @Test
    void badRowsHoldEverythingBackUntilTheUserDecides() {
        ImportPlan plan = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n2;;Дана;;01.01.1990;У;Ц;О\n");
        assertThatThrownBy(() -> importFiles.apply(plan, false, Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.snapshot().count(Worker.class)).isZero();
        importFiles.apply(plan, true, Progress.NONE);
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(1);
    }

    @Test
    void savedBadRowsCanBeMendedAndImported() throws IOException {
        ImportPlan plan = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n2;;Дана;12AB;01.01.1990;У;Ц;О\n");
        Path saved = folder.resolve("bad.csv");
        assertThat(importFiles.saveBadRows(
                        plan, saved, "Не дұрыс емес", cell -> cell.problem().name()))
                .containsExactly(saved);
        assertThat(register.journal().lines(register.journal().numbers(JournalFilter.ALL)))
                .anySatisfy(line -> {
                    assertThat(line.event()).isEqualTo(JournalEvent.EXPORTED);
                    assertThat(line.detail()).isEqualTo("bad.csv");
                });
        String text = Files.readString(saved);
        assertThat(text)
                .startsWith("\uFEFFТабельный номер;")
                .contains("2;;Дана;12AB;")
                .contains("MISSING_VALUE IIN_LENGTH");

        importFiles.apply(plan, true, Progress.NONE);
        Files.writeString(saved, text.replace("2;;Дана;12AB", "2;Оспан;Дана;"));
        apply(importFiles.plan(List.of(saved), Progress.NONE));
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(2);
    }

    @Test
    void whenTheRegisterHasChangedThePlanIsMadeAnew() {
        ImportPlan first = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n");
        ImportPlan second = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n");
        apply(first);
        assertThat(importFiles.apply(second, false, Progress.NONE))
                .isInstanceOfSatisfying(
                        ImportFiles.Outcome.Outdated.class,
                        outdated -> assertThat(outdated.plan().same()).isEqualTo(1));
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(1);
    }

    @Test
    void whatTheProgramItselfNotesMeanwhileIsNoChange() {
        ImportPlan plan = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n");
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        register.save(List.of(Change.add(SeenRules.of(List.of("<contraindications/>"), recorded))));

        apply(plan);

        assertThat(register.snapshot().count(Worker.class)).isEqualTo(1);
    }

    @Test
    void cancellingAndFailingLeaveNothing() {
        ImportPlan plan = importFiles.plan(ImportFixtures.four(folder), Progress.NONE);
        assertThatThrownBy(() -> importFiles.apply(plan, false, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        store.failWith(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> apply(plan)).isInstanceOf(StorageException.class);
        assertThat(register.snapshot().count(Worker.class)).isZero();
        assertThat(store.load()).isEmpty();
    }

    @Test
    void aRefusedFileDoesNotHideTheOthers() {
        ImportPlan plan = importFiles.plan(
                List.of(folder.resolve("gone.csv"), ImportFixtures.one(folder, "roster.csv")), Progress.NONE);
        assertThat(plan.reports().getFirst().problem()).isEqualTo(new FileProblem.Missing());
        assertThat(plan.added()).isEqualTo(30);
        assertThat(plan.flawless()).isFalse();
    }

    @Test
    void oddButPossibleRowsAreRemarkedOn() {
        apply(roster("1;Ақан;Дана;900101300126;02.01.1990;У;Ц;О\n"));
        ImportPlan plan = doses("1;;01.06.2021;QazVac;L;01.05.2021\n");
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.AFTER_EXPIRY);
        assertThat(roster("2;Ли;Ян;900101300811;02.01.1990;У;Ц;О\n").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.IIN_BIRTH_DATE);
    }

    private ImportPlan roster(String rows) {
        return plan("r.csv", ROSTER_HEADER + rows);
    }

    private ImportPlan doses(String rows) {
        return plan("d.csv", DOSES_HEADER + rows);
    }

    private ImportPlan plan(String name, String text) {
        return importFiles.plan(List.of(file(name, text)), Progress.NONE);
    }

    private Path file(String name, String text) {
        return ImportFixtures.write(folder, name, text);
    }

    private void apply(ImportPlan plan) {
        assertThat(importFiles.apply(plan, false, Progress.NONE)).isInstanceOf(ImportFiles.Outcome.Imported.class);
    }
}
