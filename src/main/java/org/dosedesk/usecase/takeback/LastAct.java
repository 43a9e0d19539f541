package org.dosedesk.usecase.takeback;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.record.RecordFields;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Finds the user's last save that still stands: neither taken back, nor taking another one back, nor one that the
/// program made of its own accord, such as a half-typed list kept over a restart.
final class LastAct {
    private final Register register;

    LastAct(Register register) {
        this.register = register;
    }

    Optional<Act> find() {
        JournalFilter mine = new JournalFilter(Set.of(), register.user(), null, null, Set.of(JournalEvent.CHANGED));
        Set<Long> takenBack = new HashSet<>();
        long before = Long.MAX_VALUE;
        for (long number : register.journal().numbers(mine)) {
            if (number >= before) {
                continue;
            }
            JournalEntry line = register.journal().lines(List.of(number)).getFirst();
            Optional<ActMark> mark = line.act();
            if (isDraft(line) && mark.isPresent()) {
                before = mark.get().number();
                continue;
            }
            Optional<Act> found = register.act(number);
            before = found.map(Act::number).orElse(number);
            if (found.isPresent() && !takenBack.contains(before)) {
                Long takesBack = found.get().takesBack();
                if (takesBack != null) {
                    takenBack.add(takesBack);
                } else if (!ofItself(found.get())) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDraft(JournalEntry line) {
        String after = line.after();
        ActMark mark = line.act().orElse(null);
        return line.kind().equals(Attendance.class.getSimpleName())
                && after != null
                && (mark == null || mark.takesBack() == null)
                && "false".equals(RecordFields.of(after).get("entered"));
    }

    private static boolean ofItself(Act act) {
        List<Entity> records = act.changes().stream().map(Change::after).toList();
        // The demo comes with its people, and every register with its vaccines, its first user and the program's rules.
        boolean beginning = act.number() == 1 && records.stream().anyMatch(Vaccine.class::isInstance);
        return beginning
                || records.stream().allMatch(record -> record instanceof Vaccine || record instanceof SeenRules)
                || records.stream()
                        .anyMatch(record -> record instanceof User
                                || (record instanceof Attendance attendance && !attendance.entered()));
    }
}
