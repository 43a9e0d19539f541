package org.dosedesk.ui.keeping.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvSealReader;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.takeback.TakingBack;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// A plant where much has happened, and the journal's view-model over it.
final class JournalFixture {
    final TestPlant plant;
    final Texts texts;
    final JournalViewModel vm;

    final Visits visits = new Visits();
    final List<String> asked = new ArrayList<>();
    final TakingBack takingBack;
    boolean agrees = true;

    @Nullable Path chosen;

    JournalFixture(TestPlant plant, Texts texts) {
        this.plant = plant;
        this.texts = texts;
        takingBack = new TakingBack(plant.register, new SameThread(), texts, visits, new TakingBack.Questions() {
            @Override
            public boolean mayTakeBack(String what) {
                asked.add(what);
                return agrees;
            }

            @Override
            public void tellWarning(String sentence) {
                asked.add(sentence);
            }
        });
        vm = new JournalViewModel(
                plant.register,
                new ExportJournal(plant.register.journal(), new CsvTableWriter(), new CsvSealReader()),
                takingBack,
                new SameThread(),
                texts);
    }

    /// A correction, a voiding, a look and a print by two users.
    static TestPlant busy() {
        TestPlant plant = TestPlant.staffed();
        Worker worker = worker(plant, "1001");
        Dose dose = plant.register.snapshot().dosesOf(worker.id()).getFirst();
        Dose corrected = SomeDose.like(dose)
                .on(dose.date().plusDays(1))
                .voided(null)
                .lot("B-2", dose.expiry())
                .at(dose.place(), plant.clinic.id())
                .by("=HYPERLINK(1)")
                .consent(true)
                .dose();
        plant.register.save(List.of(new Change(dose, corrected)));
        plant.register.save(List.of(new Change(
                corrected,
                corrected.voided(
                        new Voided(Instant.parse("2022-02-25T06:30:00Z"), plant.register.user(), "не тот работник")))));
        plant.register.journal().viewed(worker.id());
        plant.register.journal().note(JournalEvent.PRINTED, null, "№ 12");
        plant.store.note(
                new JournalNote(JournalEvent.UNLOCKED, Instant.parse("2022-02-27T03:00:00Z"), "Б. Тестова", null, ""));
        return plant;
    }

    static Worker worker(TestPlant plant, String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    JournalView.Files files() {
        return new JournalView.Files(name -> Optional.ofNullable(chosen), () -> Optional.ofNullable(chosen));
    }
}
