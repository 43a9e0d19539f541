package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exemptions and illnesses that were corrected by hand don't come back either.
class CorrectedEntriesTest {
    private static final String WAIVERS =
            "Табельный номер;Вид;Прививка;Основание;С;По\n1001;медотвод;COVID-19;ОРВИ;01.02.2022;01.03.2022\n";
    private static final String ILLNESSES =
            "Таб. №;Заболевание;Дата заболевания;Дата выздоровления\n1001;COVID-19;01.01.2022;15.01.2022\n";
    private static final String GROUPS = "Таб. №;Наблюдение;С\n1001;Беременность;01.02.2022\n";

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(ImportDesk.SAPAROVA, ImportDesk.IVANOV));
    }

    @Test
    void anExemptionFromAnotherDay() {
        desk.apply(desk.plan(WAIVERS));
        Waiver waiver = desk.register.snapshot().all(Waiver.class).iterator().next();
        desk.register.save(List.of(new Change(
                waiver,
                new Waiver(
                        waiver.id(),
                        waiver.worker(),
                        waiver.kind(),
                        waiver.against(),
                        waiver.ground(),
                        LocalDate.of(2022, 2, 10),
                        waiver.until(),
                        waiver.recorded(),
                        null))));
        ImportPlan again = assertAsked(WAIVERS);
        assertThat(desk.decide(again, Choice.BOTH).added()).isEqualTo(1);
        desk.apply(desk.decide(again, Choice.THEIRS));
        assertThat(desk.register.snapshot().all(Waiver.class))
                .singleElement()
                .satisfies(now -> assertThat(now.from()).isEqualTo(waiver.from()));
    }

    @Test
    void anIllnessOfAnotherWorker() {
        desk.apply(desk.plan(ILLNESSES));
        moveToIvanov();
        assertAsked(ILLNESSES);
    }

    @Test
    void aLastDayWrittenByHandBeforeTheFilesRecovery() {
        desk.apply(desk.plan(ILLNESSES));
        Observation illness =
                desk.register.snapshot().all(Observation.class).iterator().next();
        desk.register.save(List.of(new Change(illness, illness.until(LocalDate.of(2022, 1, 16), null))));
        ImportPlan later = desk.plan(ILLNESSES.replace("15.01.2022", "20.01.2022"));
        assertThat(ImportDesk.asked(later)).containsExactly(Question.Kind.BY_HAND);
        assertThat(later.bringsSomething()).isFalse();
        desk.apply(desk.decide(later, Choice.THEIRS));
        assertThat(desk.register.snapshot().all(Observation.class))
                .singleElement()
                .satisfies(now -> assertThat(now.date()).isEqualTo(LocalDate.of(2022, 1, 20)));
    }

    @Test
    void anObservationOfAnotherWorker() {
        desk.apply(desk.plan(GROUPS));
        moveToIvanov();
        ImportPlan again = assertAsked(GROUPS);
        desk.apply(desk.decide(again, Choice.BOTH));
        assertThat(desk.register.snapshot().count(Observation.class)).isEqualTo(2);
    }

    private void moveToIvanov() {
        Observation observation =
                desk.register.snapshot().all(Observation.class).iterator().next();
        desk.register.save(List.of(
                new Change(observation, observation.about(desk.worker("1002").id()))));
    }

    private ImportPlan assertAsked(String file) {
        ImportPlan again = desk.plan(file);
        assertThat(again.bad()).isEmpty();
        assertThat(ImportDesk.asked(again)).containsExactly(Question.Kind.CORRECTED);
        assertThat(again.bringsSomething()).isFalse();
        return again;
    }
}
