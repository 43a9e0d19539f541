package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;

/// The large invented work force, where its files lie beside the project.
class SharedFilesTest {
    private final Register register =
            Register.open(new MemoryStore(), Night.of(LocalDate.of(2022, 5, 3)), "Nurse", false);
    private final ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());

    @Test
    void theFourFilesComeInWhole() {
        ImportPlan plan = planFour();
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.reports()).extracting(FileReport::added).containsExactly(5450, 2446, 219, 67);
        assertThat(plan.questions()).isEmpty();
        apply(plan);
        assertThat(register.snapshot().count(Worker.class)).isEqualTo(2446);
        assertThat(register.snapshot().count(Dose.class)).isEqualTo(5450);
        assertThat(register.snapshot().count(Waiver.class)).isEqualTo(219);
        assertThat(register.snapshot().count(Observation.class)).isEqualTo(67);
        assertThat(register.snapshot().count(Vaccine.class)).isEqualTo(7);
        assertThat(register.snapshot().count(Unit.class)).isEqualTo(9);
    }

    @Test
    void everySiteHasItsOwnUnitAsHost() {
        apply(planFour());
        Map<String, String> hosts = register.snapshot().all(Site.class).stream()
                .collect(Collectors.toMap(
                        Site::name,
                        site -> register.snapshot()
                                .get(Unit.class, Objects.requireNonNull(site.host()))
                                .name()));
        assertThat(hosts)
                .hasSize(7)
                .containsEntry("ТЭЦ-2", "ТЭЦ-2 им. А. Жакутова")
                .containsEntry("ТЭЦ-3", "ТЭЦ-3")
                .doesNotContainValue("ПРП «Энергоремонт»");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        apply(planFour());
        ImportPlan again = planFour();
        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.same()).isEqualTo(2446 + 5450 + 219 + 67);
        assertThat(again.fieldChanges()).isEmpty();
    }

    @Test
    void theRosterOfTwoMonthsLater() {
        apply(planFour());
        ImportPlan april = plan("data/roster-2022-04.csv");
        assertThat(april.reports().getFirst())
                .extracting(FileReport::added, FileReport::changed, FileReport::same, FileReport::bad)
                .containsExactly(25, 61, 2385, 0);
        assertThat(april.fieldChanges().stream()
                        .collect(Collectors.groupingBy(FieldChange::field, Collectors.counting())))
                .isEqualTo(Map.of(WorkerField.WORKSHOP, 15L, WorkerField.SURNAME, 6L, WorkerField.LEFT, 40L));
        apply(april);

        ImportPlan february = plan("data/roster.csv");
        assertThat(february.questions())
                .as("what a file brought, a file changes, but for a poorer spelling")
                .extracting(question -> question.key().kind())
                .hasSize(5)
                .containsOnly(Question.Kind.POORER_SPELLING);
        assertThat(february.fieldChanges()).hasSize(16);
    }

    @Test
    void sixBadRowsAndNoMore() {
        ImportPlan plan = plan("data/messy/roster-six-bad-rows.csv");
        assertThat(plan.badRows()).isEqualTo(6);
        assertThat(plan.bad())
                .extracting(BadCell::row, BadCell::column, BadCell::problem)
                .containsExactly(
                        Tuple.tuple(4, "ИИН", Problem.IIN_CHECK_DIGIT),
                        Tuple.tuple(7, "Дата рождения", Problem.NO_SUCH_DAY),
                        Tuple.tuple(11, "Фамилия", Problem.MISSING_VALUE),
                        Tuple.tuple(16, "Табельный номер", Problem.DUPLICATE_NUMBER),
                        Tuple.tuple(22, "Дата рождения", Problem.IN_FUTURE),
                        Tuple.tuple(35, "ИИН", Problem.IIN_LENGTH));
        assertThat(plan.added()).isEqualTo(34);
    }

    @Test
    void filesAsTheyReallyArrive() {
        assertThat(problem("data/messy/empty.csv")).isEqualTo(new FileProblem.Empty());
        assertThat(problem("data/messy/header-only.csv")).isEqualTo(new FileProblem.HeaderOnly());
        assertThat(problem("data/messy/not-a-table.csv")).isEqualTo(new FileProblem.NotATable());
        assertThat(problem("data/messy/roster-no-birth-dates.csv"))
                .isEqualTo(new FileProblem.MissingColumns(List.of(Column.BIRTH_DATE)));

        ImportPlan english = plan("data/messy/roster-english-iso.csv");
        assertThat(english.bad()).isEmpty();
        assertThat(english.added()).isEqualTo(40);
        apply(english);

        ImportPlan cyrillic = plan("data/messy/1c-full-name-cp1251.txt");
        assertThat(cyrillic.bad()).isEmpty();
        assertThat(cyrillic.added()).isZero();
        assertThat(cyrillic.fieldChanges()).extracting(FieldChange::field).containsOnly(WorkerField.POSITION);

        ImportPlan doses = plan("data/messy/doses-other-names.csv");
        assertThat(doses.bad())
                .extracting(BadCell::problem)
                .containsExactly(Problem.IN_FUTURE, Problem.UNKNOWN_VACCINE, Problem.UNKNOWN_WORKER);
        assertThat(doses.same()).isEqualTo(1);
        assertThat(doses.added()).isEqualTo(88);
    }

    private FileProblem problem(String file) {
        return Objects.requireNonNull(plan(file).reports().getFirst().problem());
    }

    private static List<Path> four() {
        return Stream.of("doses.csv", "roster.csv", "waivers.csv", "illness.csv")
                .map(name -> Shared.need("data/" + name))
                .toList();
    }

    private ImportPlan planFour() {
        return importFiles.plan(four(), Progress.NONE);
    }

    private ImportPlan plan(String file) {
        return importFiles.plan(List.of(Shared.need(file)), Progress.NONE);
    }

    private void apply(ImportPlan plan) {
        assertThat(importFiles.apply(plan, false, Progress.NONE)).isInstanceOf(ImportFiles.Outcome.Imported.class);
    }
}
