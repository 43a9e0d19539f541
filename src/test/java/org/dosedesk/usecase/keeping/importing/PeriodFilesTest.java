package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of exemptions, refusals and doctors' clearances, and of observations.
class PeriodFilesTest {
    private static final Instant NOW = Instant.parse("2022-02-24T18:30:00Z");
    private static final String WAIVERS = "Табельный номер;Вид;Прививка;Основание;С;По\n";
    private static final String OBSERVATIONS = "Табельный номер;Наблюдение;С;По\n";

    @TempDir
    private Path folder;

    private final Register register =
            Register.open(new MemoryStore(), Clock.fixed(NOW, ZoneId.of("Asia/Almaty")), "Nurse", false);
    private final ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());

    @BeforeEach
    void aWorker() {
        apply(plan("roster.csv", """
                Табельный номер;Фамилия;Имя;ИИН;Дата рождения;Подразделение;Цех;Объект
                1;Ақан;Дана;;01.01.1990;У;Ц;О
                """));
    }

    @Test
    void aDoctorsClearanceIsReadWithTheDoctorsName() {
        apply(plan("waivers.csv", WAIVERS + "1;Допуск врача;Грипп;Ахметова А. Б.;01.02.2022;01.03.2022\n"));

        assertThat(register.snapshot().all(Waiver.class)).singleElement().satisfies(waiver -> {
            assertThat(waiver.kind()).isEqualTo(Waiver.Kind.CLEARANCE);
            assertThat(waiver.against().coversGroup("Influenza")).isTrue();
            assertThat(waiver.ground()).isEqualTo("Ахметова А. Б.");
            assertThat(waiver.until()).isEqualTo(LocalDate.of(2022, 3, 1));
        });
    }

    @Test
    void theSameObservationIsOneAndItsEndIsTakenIn() {
        apply(plan("illnesses.csv", OBSERVATIONS + "1;Беременность;01.12.2021;\n"));
        ImportPlan same = plan("illnesses.csv", OBSERVATIONS + "1;Беременность;01.12.2021;\n");
        assertThat(same.bringsSomething()).isFalse();

        ImportPlan ended = plan("illnesses.csv", OBSERVATIONS + "1;Беременность;01.12.2021;20.02.2022\n");
        assertThat(ended.fieldChanges())
                .singleElement()
                .extracting(FieldChange::after)
                .isEqualTo(LocalDate.of(2022, 2, 20));
        apply(ended);

        assertThat(register.snapshot().all(Observation.class)).singleElement().satisfies(seen -> {
            assertThat(seen.code()).isEqualTo("007");
            assertThat(seen.until()).isEqualTo(LocalDate.of(2022, 2, 20));
        });
    }

    @Test
    void anEndThatAHandWroteOutlivesAnOlderFile() {
        apply(plan("illnesses.csv", OBSERVATIONS + "1;Беременность;01.12.2021;20.02.2022\n"));
        Observation ours = register.snapshot().all(Observation.class).iterator().next();
        register.save(List.of(new Change(ours, ours.until(LocalDate.of(2022, 2, 10), null))));

        ImportPlan older = plan("illnesses.csv", OBSERVATIONS + "1;Беременность;01.12.2021;20.02.2022\n");

        assertThat(older.bringsSomething()).isFalse();
        assertThat(older.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.key().kind()).isEqualTo(Question.Kind.BY_HAND));
    }

    private ImportPlan plan(String name, String text) {
        ImportPlan plan = importFiles.plan(List.of(ImportFixtures.write(folder, name, text)), Progress.NONE);
        assertThat(plan.bad()).isEmpty();
        return plan;
    }

    private void apply(ImportPlan plan) {
        assertThat(importFiles.apply(plan, false, Progress.NONE)).isInstanceOf(ImportFiles.Outcome.Imported.class);
    }
}
