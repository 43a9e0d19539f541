package org.dosedesk.ui.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.text.Language;
import org.dosedesk.ui.keeping.importing.ImportViewModel.State;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Register register = Register.open(store, Night.of(LocalDate.of(2022, 2, 25)), "Nurse", false);
    private final ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
    private final Texts texts = new Texts(Language.ENGLISH);
    private final ImportViewModel model = new ImportViewModel(importFiles, new SameThread(), texts);
    private final ImportPreview preview = model.preview();

    @Test
    void fromFilesToThePreviewToTheRegister() {
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
        model.open(ImportFixtures.four(folder));
        assertThat(model.stateProperty().get()).isEqualTo(State.PREVIEW);
        assertThat(preview.headlineProperty().get()).isEqualTo("Ready: 92 records to import, no mistakes.");
        assertThat(preview.importLabelProperty().get()).isEqualTo("Import 92 records");
        assertThat(preview.files()).hasSize(4);
        assertThat(register.snapshot().count(Worker.class)).isZero();

        model.importAll();
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(preview.summaryProperty().get()).contains("roster.csv: 30 new, 0 changed, 0 same");
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(30);

        model.discard();
        model.open(ImportFixtures.four(folder));
        assertThat(preview.bringsSomethingProperty().get()).isFalse();
        assertThat(preview.headlineProperty().get()).contains("nothing to import");
    }

    @Test
    void badRowsAreSaidInTheLanguageInUse() {
        model.open(List.of(badRoster()));
        assertThat(preview.flawlessProperty().get()).isFalse();
        assertThat(preview.bad())
                .singleElement()
                .isEqualTo(new ImportRows.Bad(
                        "bad.csv", 3, "Дата рождения", "31.02.1990", "The calendar has no such day."));
        texts.speak(Language.KAZAKH);
        assertThat(preview.bad().getFirst().sentence()).isEqualTo("Күнтізбеде мұндай күн жоқ.");
        assertThat(preview.headlineProperty().get()).startsWith("1 жолда қате бар.");
        model.importAll();
        assertThat(register.snapshot().count(Worker.class)).isZero();
    }

    @Test
    void goodRowsComeInAndBadOnesAreSaved() {
        model.open(List.of(badRoster()));
        Path saved = folder.resolve("mend.csv");
        model.saveBadRows(saved);
        assertThat(saved).content().contains("31.02.1990").contains("The calendar has no such day.");
        assertThat(preview.noticeProperty().get()).contains("mend.csv");

        model.importGoodRows();
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(preview.summaryProperty().get()).contains("1 row with mistakes was left out.");
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(1);
    }

    @Test
    void badRowsThatCannotBeSavedAreSaid() {
        model.open(List.of(badRoster()));
        model.saveBadRows(folder.resolve("no").resolve("such.csv"));
        assertThat(preview.noticeProperty().get()).startsWith("Could not write the file.");
        assertThat(model.stateProperty().get()).isEqualTo(State.PREVIEW);
    }

    @Test
    void aFailedSaveKeepsThePreview() {
        model.open(ImportFixtures.four(folder));
        store.failWith(StorageException.Reason.DISK_FULL);
        model.importAll();
        assertThat(model.stateProperty().get()).isEqualTo(State.PREVIEW);
        assertThat(preview.noticeProperty().get()).startsWith("The disk is full");
        texts.speak(Language.RUSSIAN);
        assertThat(preview.noticeProperty().get()).startsWith("Диск переполнен");
        store.failWith(null);
        model.importAll();
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
    }

    @Test
    void anImportIsTakenBackFromItsOwnScreen() {
        List<Entity> asked = new ArrayList<>();
        model.onTakeBack((record, afterwards) -> {
            asked.add(record);
            afterwards.run();
        });
        model.open(ImportFixtures.four(folder));
        model.takeBack();
        assertThat(asked).as("nothing is imported yet").isEmpty();
        model.importAll();

        model.takeBack();

        assertThat(asked).hasSize(1);
        assertThat(TakenBack.of(register, asked.getFirst()).plan().obstacles()).isEmpty();
        assertThat(register.snapshot().all(Dose.class)).hasSize(54).noneMatch(Dose::inForce);
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void aRegisterThatChangedMeanwhileIsPlannedForAnew() {
        model.open(ImportFixtures.four(folder));
        ImportViewModel other = new ImportViewModel(importFiles, new SameThread(), texts);
        other.open(List.of(ImportFixtures.one(folder, "roster.csv")));
        other.importAll();
        model.importAll();
        assertThat(model.stateProperty().get()).isEqualTo(State.PREVIEW);
        assertThat(preview.noticeProperty().get()).startsWith("The register has changed in the meantime");
        assertThat(preview.importLabelProperty().get()).isEqualTo("Import 62 records");
        model.importAll();
        assertThat(model.stateProperty().get()).isEqualTo(State.DONE);
    }

    @Test
    void refusedFilesAreSaidWithTheirReason() {
        model.open(List.of(ImportFixtures.write(
                folder, "r.csv", "Табельный номер;Фамилия;Имя;Подразделение;Цех;Объект\n1;Ли;Ян;У;Ц;О\n")));
        assertThat(preview.refusedProperty().get())
                .isEqualTo("r.csv: The file cannot be imported without: «Date of birth». Add it to the export.");
        assertThat(preview.bringsSomethingProperty().get()).isFalse();
    }

    @Test
    void cancelledWorkLeavesNothingAndItsAnswerIsIgnored() {
        Waiting waiting = new Waiting();
        ImportViewModel slow = new ImportViewModel(importFiles, waiting, texts);
        slow.open(ImportFixtures.four(folder));
        assertThat(slow.stateProperty().get()).isEqualTo(State.WORKING);
        slow.cancel();
        assertThat(slow.stateProperty().get()).isEqualTo(State.EMPTY);
        assertThat(slow.preview().noticeProperty().get()).isEqualTo("Cancelled. Nothing was saved.");
        assertThat(waiting.cancelled).isTrue();
        waiting.finish();
        assertThat(slow.stateProperty().get()).isEqualTo(State.EMPTY);
        assertThat(register.snapshot().count(Worker.class)).isZero();
    }

    private Path badRoster() {
        return ImportFixtures.write(folder, "bad.csv", """
                Табельный номер;Фамилия;Имя;ИИН;Дата рождения;Подразделение;Цех;Объект
                1;Ақан;Дана;;01.01.1990;У;Ц;О
                2;Ли;Ян;;31.02.1990;У;Ц;О
                """);
    }

    /// Work that ends when told to.
    private static final class Waiting implements Background {
        private final List<Runnable> ends = new ArrayList<>();
        private boolean cancelled;

        @Override
        public <T> Running start(
                Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
            ends.add(() -> new SameThread().start(job, onProgress, onDone, onFailed));
            return () -> cancelled = true;
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }

        void finish() {
            ends.forEach(Runnable::run);
        }
    }
}
