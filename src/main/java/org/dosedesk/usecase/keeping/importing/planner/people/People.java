package org.dosedesk.usecase.keeping.importing.planner.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.planner.FileFindings;
import org.dosedesk.usecase.people.worker.PersonKey;
import org.dosedesk.usecase.people.worker.merge.MergedRecords;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.Past;
import org.jspecify.annotations.Nullable;

/// The workers of the register and of the rosters in the same import: by personnel number, by IIN, and by name.
public final class People {
    private final Map<Id<Worker>, Worker> workers = new HashMap<>();
    private final Map<String, Id<Worker>> byNumber = new HashMap<>();
    private final Map<String, Id<Worker>> byEarlierNumber = new HashMap<>();
    private final Map<Iin, Id<Worker>> byIin = new HashMap<>();
    private final Map<String, Set<Id<Worker>>> byName = new HashMap<>();
    private final Set<String> inFiles = new HashSet<>();
    private final Set<String> spoilt = new HashSet<>();

    /// The people of a register, as they are and as they were.
    public People(Snapshot snapshot, Past past) {
        List<Worker> replaced = new ArrayList<>();
        for (Worker worker : snapshot.all(Worker.class)) {
            if (worker.replacedBy() != null) {
                replaced.add(worker);
                continue;
            }
            workers.put(worker.id(), worker);
            named(worker);
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
        for (Worker version : past.earlier(Worker.class)) {
            if (workers.containsKey(version.id())) {
                byEarlierNumber.put(version.personnelNumber(), version.id());
            }
        }
    }

    @Nullable Worker numbered(String personnelNumber) {
        Id<Worker> id = byNumber.get(personnelNumber);
        return id == null ? null : workers.get(id);
    }

    /// Whoever had this number before it was corrected; the number alone doesn't make sure who is meant.
    @Nullable Worker onceNumbered(String personnelNumber) {
        Id<Worker> id = byEarlierNumber.get(personnelNumber);
        return id == null ? null : workers.get(id);
    }

    @Nullable Worker with(Iin iin) {
        Id<Worker> id = byIin.get(iin);
        return id == null ? null : workers.get(id);
    }

    /// Somebody else of this name and birth date whom no other IIN tells apart.
    ///
    /// @param birthDate null when not known: then the only one of this name
    @Nullable Worker alike(PersonName name, @Nullable LocalDate birthDate, @Nullable Iin iin, @Nullable Worker but) {
        List<Worker> found = byName.getOrDefault(PersonKey.of(name), Set.of()).stream()
                .map(workers::get)
                .filter(worker -> but == null || !worker.id().equals(but.id()))
                .filter(worker -> birthDate == null || birthDate.equals(worker.birthDate()))
                .filter(worker -> iin == null || worker.iin() == null || iin.equals(worker.iin()))
                .filter(worker -> PersonKey.maySharePatronymic(
                        name.patronymic(), worker.name().patronymic()))
                .toList();
        return found.isEmpty() || (birthDate == null && found.size() > 1) ? null : found.getFirst();
    }

    /// Whether an IIN is known to be this worker's, be it from a record that was merged into his.
    boolean knows(Iin iin, Worker worker) {
        return iin.equals(worker.iin()) || worker.id().equals(byIin.get(iin));
    }

    /// Takes in a worker as the roster has him.
    public void know(Worker worker) {
        workers.put(worker.id(), worker);
        byNumber.put(worker.personnelNumber(), worker.id());
        named(worker);
        if (worker.iin() != null) {
            byIin.put(worker.iin(), worker.id());
        }
    }

    /// Rows with this number speak of this worker, too.
    void alsoNumbered(String personnelNumber, Worker worker) {
        byNumber.put(personnelNumber, worker.id());
    }

    /// Remembers whom a roster has.
    public void meet(ReadFile.Table table) {
        table.rows().forEach(row -> {
            if (row instanceof ImportRow.Roster worker) {
                inFiles.add(worker.personnelNumber());
            }
        });
    }

    /// Whether a roster of this import has a row with this number.
    boolean inFiles(String personnelNumber) {
        return inFiles.contains(personnelNumber);
    }

    /// Remembers whose rows in a roster cannot be imported.
    public void spoilt(FileFindings findings) {
        ReadFile.Table table = findings.table();
        Integer column = table.columns().getFirst().get(Column.PERSONNEL_NUMBER);
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

    /// Whether the row of this number in a roster cannot be imported.
    boolean isSpoilt(String personnelNumber) {
        return spoilt.contains(personnelNumber);
    }

    private void named(Worker worker) {
        if (!worker.neverEmployed()) {
            byName.computeIfAbsent(PersonKey.of(worker.name()), key -> new LinkedHashSet<>())
                    .add(worker.id());
        }
    }
}
