package org.dosedesk.usecase.paper.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.notice.WhyNow;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ExplainAllGroups;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// Gathers what the papers about workers tell, as of today. Nothing is saved.
public final class PreparePapers {
    private final Register register;
    private final RulesInUse inUse;
    private final ExplainAllGroups allGroups;

    /// Tells of the doses in this register by these rules.
    public PreparePapers(Register register, RulesInUse inUse) {
        this.register = register;
        this.inUse = inUse;
        allGroups = new ExplainAllGroups(inUse, new Forecaster());
    }

    /// The sheet about these workers, in this order.
    ///
    /// @param workers at least one, all in the register
    public PersonSheet sheet(List<Id<Worker>> workers, PaperChoices choices) {
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        return new PersonSheet(
                choices,
                workers.stream()
                        .map(id -> person(snapshot.get(Worker.class, id), snapshot, today, choices))
                        .toList(),
                snapshot.all(Vaccine.class).stream().collect(Collectors.toMap(Vaccine::id, Function.identity())),
                inUse.ruleSet(today),
                register.user(),
                today,
                register.demo());
    }

    /// The language in which the worker is to be written to; empty when unknown.
    public Optional<Language> languageOf(Id<Worker> worker) {
        return Optional.ofNullable(register.snapshot().get(Worker.class, worker).language())
                .map(Language::ofTag);
    }

    /// The vaccines that consent can be asked for, in the order of their names in the rule sets.
    public Collection<Vaccine> vaccines() {
        return register.snapshot().all(Vaccine.class).stream()
                .sorted(Comparator.comparing(Vaccine::tradeName))
                .toList();
    }

    private PersonOnPaper person(Worker worker, Snapshot snapshot, LocalDate today, PaperChoices choices) {
        List<Dose> doses =
                snapshot.dosesOf(worker.id()).stream().filter(Dose::inForce).toList();
        // A form to be signed tells nothing of doses.
        List<Explanation> explained =
                choices.kind() == PaperKind.CONSENT ? List.of() : allGroups.of(worker, snapshot, today);
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        return new PersonOnPaper(
                worker.name().full(),
                printed(worker.iin(), choices.maskIin()),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.unitOf(worker).name() + ", " + workshop.name(),
                worker.position(),
                worker.phone(),
                doses.stream().map(dose -> dose(dose, snapshot, explained)).toList(),
                snapshot.waiversOf(worker.id()).stream()
                        .filter(waiver -> waiver.appliesOn(today))
                        .sorted(Comparator.comparing(Waiver::kind))
                        .toList(),
                explained.stream().flatMap(PreparePapers::next).toList());
    }

    private static Stream<NextDoseOnPaper> next(Explanation explained) {
        WorkerSchedule schedule = explained.schedule();
        if (schedule == null) {
            return Stream.empty();
        }
        LocalDate dueOn = schedule.dueOn();
        return Stream.of(new NextDoseOnPaper(
                explained.vaccineGroup(), schedule, dueOn == null ? null : WhyNow.of(explained, dueOn)));
    }

    private static DoseOnPaper dose(Dose dose, Snapshot snapshot, List<Explanation> explained) {
        @Nullable DoseEvaluation evaluation = explained.stream()
                .flatMap(one -> Optional.ofNullable(one.forecast()).stream())
                .flatMap(forecast -> forecast.evaluation(dose.id().value().toString()).stream())
                .findFirst()
                .orElse(null);
        String clinic = Optional.ofNullable(dose.clinic())
                .map(id -> snapshot.get(Clinic.class, id).name())
                .orElse("");
        return new DoseOnPaper(dose, clinic, evaluation);
    }

    private static String printed(@Nullable Iin iin, boolean mask) {
        return iin == null ? "" : mask ? iin.masked() : iin.digits();
    }
}
