package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Register;

/// A register and small files for it, in the words of the rows that HR and clinics send.
final class ImportDesk {
    static final Instant NOW = Instant.parse("2022-02-24T18:30:00Z");
    static final String ROSTER =
            "Табельный номер;Фамилия;Имя;Отчество;ИИН;Дата рождения;Подразделение;Цех;Объект;Должность;Смена\n";
    static final String DOSES = "Табельный номер;ИИН;Дата прививки;Вакцина;Серия\n";
    static final String SAPAROVA = "1001;Сапарова;Айгүл;;850512410003;12.05.1985;ТЭЦ-1;Котельный цех;ТЭЦ-1;Слесарь;А\n";
    static final String IVANOV = "1002;Иванов;Пётр;;790203310003;03.02.1979;ТЭЦ-1;Турбинный цех;ТЭЦ-1;Слесарь;А\n";

    final Register register =
            Register.open(new MemoryStore(), Clock.fixed(NOW, ZoneId.of("Asia/Almaty")), "Nurse", false);
    final ImportFiles files = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
    private final Path folder;

    ImportDesk(Path folder) {
        this.folder = folder;
    }

    ImportPlan plan(String text) {
        return plan(ImportFixtures.write(folder, "file.csv", text));
    }

    ImportPlan plan(Path file) {
        return files.plan(List.of(file), Progress.NONE);
    }

    ImportPlan decide(ImportPlan plan, Choice choice) {
        return files.planAnew(plan, Decisions.NONE.with(plan.questions(), choice), Progress.NONE);
    }

    ImportPlan roster(String... rows) {
        return plan(ROSTER + String.join("", rows));
    }

    ImportPlan doses(String... rows) {
        return plan(DOSES + String.join("", rows));
    }

    void apply(ImportPlan plan) {
        assertThat(plan.bad()).isEmpty();
        assertThat(files.apply(plan, false, Progress.NONE)).isInstanceOf(ImportFiles.Outcome.Imported.class);
    }

    Worker worker(String number) {
        return register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    String workshop(String number) {
        return register.snapshot()
                .get(Workshop.class, worker(number).workshop())
                .name();
    }

    /// The doses of a worker that count: day, vaccine's code and lot.
    List<String> dosesOf(String number) {
        return register.snapshot().dosesOf(worker(number).id()).stream()
                .filter(Dose::inForce)
                .map(dose -> dose.date() + " "
                        + register.snapshot().get(Vaccine.class, dose.vaccine()).code() + " " + dose.lot())
                .toList();
    }

    Dose dose(String number, LocalDate date) {
        return register.snapshot().dosesOf(worker(number).id()).stream()
                .filter(dose -> dose.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Question.Kind> asked(ImportPlan plan) {
        return plan.questions().stream().map(question -> question.key().kind());
    }
}
