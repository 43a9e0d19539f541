package org.dosedesk.usecase.entry.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Reaction.Severity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StaleRecordException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReactionTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final Dose dose = TestPlant.dose(worker, "vero-cell", "2022-02-10");
    private final RecordReaction record = new RecordReaction(plant.register);

    RecordReactionTest() {
        plant.save(List.of(dose));
    }

    private static ReactionDraft draft(String what, @Nullable String onset, Severity severity) {
        return new ReactionDraft(what, onset == null ? null : LocalDate.parse(onset), severity, "");
    }

    @Test
    void aReactionIsWrittenDownCorrectedAndTakenBack() {
        record.save(dose, draft(" Температура 38,5 ", "2022-02-11", Severity.MILD));
        Reaction first =
                plant.register.snapshot().entriesOf(Reaction.class, worker.id()).getFirst();
        assertThat(first.description()).isEqualTo("Температура 38,5");
        assertThat(first.dose()).isEqualTo(dose.id());
        List<Change> changes = record.correct(first, draft("Отёк", "2022-02-10", Severity.SEVERE));
        Reaction second = plant.register.snapshot().get(Reaction.class, first.id());
        assertThat(second.severity()).isEqualTo(Severity.SEVERE);
        assertThat(second.recorded()).isEqualTo(first.recorded());
        assertThatThrownBy(() -> record.correct(first, draft("Сыпь", "2022-02-10", Severity.MILD)))
                .isInstanceOf(StaleRecordException.class);
        assertThat(plant.register.history(first)).hasSize(2);
        TakenBack.of(plant.register, changes);
        assertThat(plant.register.snapshot().get(Reaction.class, first.id())).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 2022-02-11, DESCRIPTION_MISSING",
        "Отёк, , DATE_MISSING",
        "Отёк, 2022-02-09, ONSET_BEFORE_DOSE",
        "Отёк, 2022-02-26, DATE_IN_FUTURE",
        "Отёк, 2022-02-10, ",
        "Отёк, 2022-02-25, "
    })
    void aReactionHasWordsAndBeginsBetweenTheDoseAndToday(
            String what, @Nullable String onset, @Nullable DoseProblem problem) {
        ReactionDraft draft = draft(what, onset, Severity.MODERATE);
        assertThat(draft.check(dose, TestPlant.TODAY).stream()
                        .map(DoseFinding::problem)
                        .toList())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        if (problem != null) {
            assertThatIllegalArgumentException().isThrownBy(() -> record.save(dose, draft));
            assertThat(plant.register.snapshot().entriesOf(Reaction.class, worker.id()))
                    .isEmpty();
        }
    }
}
