package org.dosedesk.usecase.takeback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;

/// A save backwards, record by record.
final class Reversal {
    private final Map<Id<?>, Change> records = new LinkedHashMap<>();

    /// @param act the save; of a record that it changed twice only the first and the last version matter
    Reversal(Act act) {
        for (Change change : act.changes()) {
            records.merge(change.after().id(), change, (first, next) -> new Change(first.before(), next.after()));
        }
    }

    /// What the save did to each record. Vaccines that the program brought along with others stay.
    List<Change> saved() {
        List<Change> others = records.values().stream()
                .filter(change -> !(change.after() instanceof Vaccine) || change.before() != null)
                .toList();
        return others.isEmpty() ? List.copyOf(records.values()) : others;
    }

    /// What the save made anew.
    List<Entity> made() {
        List<Entity> made = new ArrayList<>();
        for (Change change : saved()) {
            if (change.before() == null) {
                made.add(change.after());
            }
        }
        return made;
    }

    /// The record as it stands once the save is taken back; null when its kind is not taken back.
    ///
    /// @param mark for what was made anew
    /// @param today for workers who were made anew without a first day
    static @Nullable Entity back(Change change, Voided mark, LocalDate today) {
        Entity before = change.before();
        return switch (change.after()) {
            case User user -> null;
            case SiteList list -> null;
            case Attendance draft when !draft.entered() && (before == null || !entered(before)) -> null;
            case Entity after when before != null -> before;
            // What stays in the register like everything else: a record of somebody who never was on the roster.
            case Worker worker -> {
                LocalDate day = worker.hired() == null ? today : worker.hired();
                yield worker.employed(day, day);
            }
            case WorkerEntry entry -> entry.takenBack(mark);
            case Voidable voidable -> voidable.voided(mark);
            default -> null;
        };
    }

    private static boolean entered(Entity record) {
        return record instanceof Attendance attendance && attendance.entered();
    }
}
