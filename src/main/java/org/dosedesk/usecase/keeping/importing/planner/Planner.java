package org.dosedesk.usecase.keeping.importing.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.keeping.importing.planner.dose.DosePlanner;
import org.dosedesk.usecase.keeping.importing.planner.period.IllnessPlanner;
import org.dosedesk.usecase.keeping.importing.planner.period.ObservationPlanner;
import org.dosedesk.usecase.keeping.importing.planner.period.WaiverPlanner;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.Past;

/// Plans files against the register. Files given together are planned together: rosters first, so that doses may
/// speak of workers who are new in the same import. Nothing is written.
public final class Planner {
    private final Snapshot base;
    private final Snapshot snapshot;
    private final LocalDate today;
    private final Past past;

    /// @param takenBack the identities of records whose last change took a save back: a file may bring them again
    /// @param past what the snapshot's records were before
    public Planner(Snapshot base, Set<UUID> takenBack, LocalDate today, Past past) {
        this.base = base;
        snapshot = base.withoutVoided(takenBack);
        this.today = today;
        this.past = new PastOf(snapshot, past);
    }

    /// Plans.
    ///
    /// @param decisions what the user decided so far
    /// @throws java.util.concurrent.CancellationException when the work is to stop
    public ImportPlan plan(List<ReadFile> sources, Decisions decisions, Progress progress) {
        List<ReadFile> read = aboutSomebody(sources);
        List<FileFindings> findings = read.stream()
                .filter(ReadFile.Table.class::isInstance)
                .map(source -> new FileFindings((ReadFile.Table) source, decisions))
                .toList();
        long total =
                findings.stream().mapToLong(file -> file.table().rows().size()).sum();
        Directory directory = new Directory(snapshot);
        List<ImportPlan.Pending> pending = new ArrayList<>();
        plan(findings, Planning.of(snapshot, today, past, directory, pending), new Steps(progress, total));
        List<ImportPlan.Pending> all = new ArrayList<>();
        if (!pending.isEmpty()) {
            directory.made().forEach(change -> all.add(recorded -> change));
            all.addAll(pending);
        }
        return result(sources, read, decisions, findings, all);
    }

    private static void plan(List<FileFindings> files, Planning planning, Steps steps) {
        RosterPlanner roster = new RosterPlanner(planning);
        files.forEach(file -> planning.people().meet(file.table()));
        for (FileFindings file : files) {
            if (file.table().kind() == FileKind.ROSTER) {
                for (ImportRow row : file.table().rows()) {
                    steps.step();
                    roster.plan((ImportRow.Roster) row, file);
                }
                planning.people().spoilt(file);
            }
        }
        DosePlanner doses = new DosePlanner(planning);
        WaiverPlanner waivers = new WaiverPlanner(planning);
        ObservationPlanner observations = new ObservationPlanner(planning);
        IllnessPlanner illnesses = new IllnessPlanner(planning);
        for (FileFindings file : files) {
            for (ImportRow row : file.table().rows()) {
                switch (row) {
                    case ImportRow.Roster worker -> {}
                    case ImportRow.OfDose dose -> doses.plan(dose, file);
                    case ImportRow.OfWaiver waiver -> waivers.plan(waiver, file);
                    case ImportRow.OfObservation seen -> observations.plan(seen, file);
                    case ImportRow.OfIllness illness -> illnesses.plan(illness, file);
                }
                if (!(row instanceof ImportRow.Roster)) {
                    steps.step();
                }
            }
        }
    }

    // One sentence for a file, not one for each of its thousands of rows.
    private List<ReadFile> aboutSomebody(List<ReadFile> sources) {
        boolean nobody = snapshot.count(Worker.class) == 0
                && sources.stream()
                        .noneMatch(source -> source instanceof ReadFile.Table table && table.kind() == FileKind.ROSTER);
        if (!nobody) {
            return sources;
        }
        return sources.stream()
                .map(source -> source instanceof ReadFile.Table table
                        ? new ReadFile.Refused(table.file(), new FileProblem.WorkersFirst())
                        : source)
                .toList();
    }

    private ImportPlan result(
            List<ReadFile> sources,
            List<ReadFile> read,
            Decisions decisions,
            List<FileFindings> findings,
            List<ImportPlan.Pending> pending) {
        List<FileReport> reports = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<FieldChange> fieldChanges = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        Iterator<FileFindings> tables = findings.iterator();
        for (ReadFile source : read) {
            switch (source) {
                case ReadFile.Refused refused ->
                    reports.add(new FileReport(refused.file(), null, refused.problem(), 0, 0, 0, 0, 0));
                case ReadFile.Table table -> {
                    FileFindings found = tables.next();
                    reports.add(found.report());
                    bad.addAll(found.bad());
                    questions.addAll(found.questions());
                    fieldChanges.addAll(found.fieldChanges());
                    warnings.addAll(found.warnings());
                }
            }
        }
        return new ImportPlan(
                base,
                List.copyOf(sources),
                decisions,
                List.copyOf(reports),
                List.copyOf(bad),
                List.copyOf(questions),
                List.copyOf(fieldChanges),
                List.copyOf(warnings),
                List.copyOf(pending));
    }
}
