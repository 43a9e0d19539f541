package org.dosedesk.usecase.importing.planner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.ImportRow;
import org.dosedesk.usecase.importing.file.Problem;
import org.dosedesk.usecase.importing.file.ReadFile;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The workers of the register and of the rosters in the same import, by personnel number and by IIN.
final class People {
    private final Map<String, Worker> byNumber = new HashMap<>();
    private final Map<Iin, Worker> byIin = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    People(Snapshot snapshot) {
        for (Worker worker : snapshot.all(Worker.class)) {
            // A number that was given again belongs to whoever is still employed.
            if (worker.left() == null || !byNumber.containsKey(worker.personnelNumber())) {
                byNumber.put(worker.personnelNumber(), worker);
            }
            if (worker.iin() != null) {
                byIin.put(worker.iin(), worker);
            }
        }
    }

    @Nullable Worker numbered(String personnelNumber) {
        return byNumber.get(personnelNumber);
    }

    @Nullable Worker with(Iin iin) {
        return byIin.get(iin);
    }

    /// Takes in a worker as the roster has him.
    void know(Worker worker) {
        byNumber.put(worker.personnelNumber(), worker);
        if (worker.iin() != null) {
            byIin.put(worker.iin(), worker);
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
            Worker worker = iin == null ? null : byIin.get(iin);
            if (worker == null) {
                findings.bad(row, Column.IIN, Problem.UNKNOWN_WORKER, "");
            }
            return worker;
        }
        Worker worker = byNumber.get(number);
        if (worker == null) {
            Problem problem = spoilt.contains(number) ? Problem.WORKER_ROW_BAD : Problem.UNKNOWN_WORKER;
            findings.bad(row, Column.PERSONNEL_NUMBER, problem, "");
            return null;
        }
        if (iin != null && worker.iin() != null && !iin.equals(worker.iin())) {
            findings.bad(row, Column.IIN, Problem.IIN_CONTRADICTS, worker.iin().digits());
            return null;
        }
        return worker;
    }
}
