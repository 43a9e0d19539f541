package org.dosedesk.usecase.importing.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.dosedesk.usecase.importing.file.ReadFile;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.worker.merge.MergedRecords;
import org.jspecify.annotations.Nullable;

/// The workers of the register and of the rosters in the same import, by personnel number and by IIN.
final class People {
    private final Map<Id<Worker>, Worker> workers = new HashMap<>();
    private final Map<String, Id<Worker>> byNumber = new HashMap<>();
    private final Map<Iin, Id<Worker>> byIin = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    People(Snapshot snapshot) {
        List<Worker> replaced = new ArrayList<>();
        for (Worker worker : snapshot.all(Worker.class)) {
            if (worker.replacedBy() != null) {
                replaced.add(worker);
                continue;
            }
            workers.put(worker.id(), worker);
            // A number that was given again belongs to whoever is still employed.
            if (worker.left() == null || !byNumber.containsKey(worker.personnelNumber())) {
                byNumber.put(worker.personnelNumber(), worker.id());
            }
            if (worker.iin() != null) {
                byIin.put(worker.iin(), worker.id());
            }
        }
        // A file may still speak of a record that was merged into another: the person is the same.
        for (Worker worker : replaced) {
            Id<Worker> inUse = MergedRecords.inUse(worker, snapshot).id();
            byNumber.putIfAbsent(worker.personnelNumber(), inUse);
            if (worker.iin() != null) {
                byIin.putIfAbsent(worker.iin(), inUse);
            }
        }
    }

    @Nullable Worker numbered(String personnelNumber) {
        Id<Worker> id = byNumber.get(personnelNumber);
        return id == null ? null : workers.get(id);
    }

    @Nullable Worker with(Iin iin) {
        Id<Worker> id = byIin.get(iin);
        return id == null ? null : workers.get(id);
    }

    /// Whether an IIN is known to be this worker's, be it from a record that was merged into his.
    boolean knows(Iin iin, Worker worker) {
        return iin.equals(worker.iin()) || worker.id().equals(byIin.get(iin));
    }

    /// Takes in a worker as the roster has him.
    void know(Worker worker) {
        workers.put(worker.id(), worker);
        byNumber.put(worker.personnelNumber(), worker.id());
        if (worker.iin() != null) {
            byIin.put(worker.iin(), worker.id());
        }
    }

    /// Remembers whose rows in a roster cannot be imported.
    void spoilt(FileFindings findings) {
        ReadFile.Table table = findings.table();
        Integer column = table.columns().get(Column.PERSONNEL_NUMBER);
        if (column == null) {
            return;
        }
        findings.bad().forEach(cell -> {
            List<String> cells = table.lines().getOrDefault(cell.row(), List.of());
            if (column < cells.size()) {
                spoilt.add(cells.get(column).strip());
            }
        });
    }

    /// The worker whom a row speaks of; null after writing the mistake down.
    @Nullable Worker find(ImportRow.OfWorker row, FileFindings findings) {
        String number = row.person().personnelNumber();
        Iin iin = row.person().iin();
        if (number.isEmpty()) {
            Worker worker = iin == null ? null : with(iin);
            if (worker == null) {
                findings.bad(row, Column.IIN, Problem.UNKNOWN_WORKER, "");
            }
            return worker;
        }
        Worker worker = numbered(number);
        if (worker == null) {
            Problem problem = spoilt.contains(number) ? Problem.WORKER_ROW_BAD : Problem.UNKNOWN_WORKER;
            findings.bad(row, Column.PERSONNEL_NUMBER, problem, "");
            return null;
        }
        if (iin != null && worker.iin() != null && !knows(iin, worker)) {
            findings.bad(row, Column.IIN, Problem.IIN_CONTRADICTS, worker.iin().digits());
            return null;
        }
        return worker;
    }
}
