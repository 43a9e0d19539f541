package org.dosedesk.usecase.importing.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.importing.file.BadCell;
import org.dosedesk.usecase.importing.file.FileKind;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.ReadFile;
import org.dosedesk.usecase.importing.plan.FieldChange;
import org.dosedesk.usecase.importing.plan.FileReport;
import org.dosedesk.usecase.importing.plan.ImportPlan;
import org.dosedesk.usecase.importing.plan.Warning;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.Snapshot;

/// Plans files against the register. Files given together are planned together: rosters first, so that
/// doses may speak
/// of workers who are new in the same import. Nothing is written.
public final class Planner {
    private final Snapshot base;
    private final Snapshot snapshot;
    private final LocalDate today;
    private final Function<Entity, List<HistoryEntry>> history;
    private final Map<Id<Worker>, List<Worker>> merged = new HashMap<>();

    /// @param history the kept changes of a record, oldest first
    public Planner(Snapshot base, Set<UUID> takenBack, LocalDate today, Function<Entity, List<HistoryEntry>> history) {
        this.base = base;
        snapshot = base.withoutVoided(takenBack);
        this.today = today;
        this.history = history;
        for (Worker worker : snapshot.all(Worker.class)) {
            if (worker.replacedBy() != null) {
                merged.computeIfAbsent(worker.replacedBy(), id -> new ArrayList<>())
                        .add(worker);
            }
        }
    }

    /// Plans.
    ///
    /// @param keepCorrections whether a value that was replaced in the register stays replaced
    /// @throws java.util.concurrent.CancellationException when the work is to stop
    public ImportPlan plan(List<ReadFile> sources, boolean keepCorrections, Progress progress) {
        List<FileFindings> findings = sources.stream()
                .filter(ReadFile.Table.class::isInstance)
                .map(source -> new FileFindings((ReadFile.Table) source))
                .toList();
        long total =
                findings.stream().mapToLong(file -> file.table().rows().size()).sum();
        Directory directory = new Directory(snapshot);
        List<ImportPlan.Pending> pending = plan(
                findings,
                directory,
                new Corrections(this::historyWithMerged, keepCorrections),
                new Steps(progress, total));
        List<ImportPlan.Pending> all = new ArrayList<>();
        if (!pending.isEmpty()) {
            directory.made().forEach(change -> all.add(recorded -> change));
            all.addAll(pending);
        }
        return result(sources, findings, all);
    }

    private List<ImportPlan.Pending> plan(
            List<FileFindings> files, Directory directory, Corrections corrections, Steps steps) {
        List<ImportPlan.Pending> pending = new ArrayList<>();
        People people = new People(snapshot);
        RosterPlanner roster = new RosterPlanner(today, people, directory, corrections, pending);
        for (FileFindings file : files) {
            if (file.table().kind() == FileKind.ROSTER) {
                for (ImportRow row : file.table().rows()) {
                    steps.step();
                    roster.plan((ImportRow.Roster) row, file);
                }
                people.spoilt(file);
            }
        }
        DosePlanner doses = new DosePlanner(today, snapshot, people, directory, corrections, pending);
        WaiverPlanner waivers = new WaiverPlanner(snapshot, people, corrections, pending);
        ObservationPlanner observations = new ObservationPlanner(today, snapshot, people, corrections, pending);
        IllnessPlanner illnesses = new IllnessPlanner(today, snapshot, people, corrections, pending);
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
        return pending;
    }

    // What a record had that was merged into this one was replaced by the merge, and an old file must
    // not bring it
    // back.
    private List<HistoryEntry> historyWithMerged(Entity record) {
        if (!(record instanceof Worker worker)) {
            return history.apply(record);
        }
        List<HistoryEntry> lines = new ArrayList<>();
        merged.getOrDefault(worker.id(), List.of()).forEach(other -> lines.addAll(history.apply(other)));
        lines.addAll(history.apply(worker));
        return lines;
    }

    private ImportPlan result(List<ReadFile> sources, List<FileFindings> findings, List<ImportPlan.Pending> pending) {
        List<FileReport> reports = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        List<FieldChange> fieldChanges = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        Iterator<FileFindings> tables = findings.iterator();
        for (ReadFile source : sources) {
            switch (source) {
                case ReadFile.Refused refused ->
                    reports.add(new FileReport(refused.file(), null, refused.problem(), 0, 0, 0, 0, 0));
                case ReadFile.Table table -> {
                    FileFindings found = tables.next();
                    reports.add(found.report());
                    bad.addAll(found.bad());
                    fieldChanges.addAll(found.fieldChanges());
                    warnings.addAll(found.warnings());
                }
            }
        }
        return new ImportPlan(
                base,
                List.copyOf(sources),
                List.copyOf(reports),
                List.copyOf(bad),
                List.copyOf(fieldChanges),
                List.copyOf(warnings),
                List.copyOf(pending));
    }
}
