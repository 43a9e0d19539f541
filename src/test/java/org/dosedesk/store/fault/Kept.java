package org.dosedesk.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.past.HistoryEntry;

/// Compares a register with the [Script]: exactly what was said to be saved, and at most the one unit more that
/// was in hand, whole.
public final class Kept {
    private Kept() {}

    /// Unlocks the register and compares it.
    ///
    /// @param acknowledged the number of the last unit that was said to be saved
    /// @return the number of the last unit that the register holds: that one, or the next
    public static int check(Path folder, int acknowledged) {
        try (RegisterStore store = Plant.vault().unlock(folder, Plant.USER, Plant.password())) {
            return check(store, acknowledged);
        }
    }

    /// Compares an open register.
    static int check(RegisterStore store, int acknowledged) {
        Script script = Script.after(acknowledged);
        Collection<Entity> held = store.load();
        if (!isExactly(held, script)) {
            script.next();
            if (!isExactly(held, script)) {
                // slow, and says what differs
                assertThat(held)
                        .as("held after unit %d was said to be saved", acknowledged)
                        .containsExactlyInAnyOrderElementsOf(script.content());
            }
        }
        assertHistory(store, script);
        return script.unit();
    }

    private static boolean isExactly(Collection<Entity> held, Script script) {
        return held.size() == script.content().size() && Set.copyOf(held).equals(Set.copyOf(script.content()));
    }

    private static void assertHistory(RegisterStore store, Script script) {
        List<Change> unit = script.last();
        for (Change change : unit.subList(0, Math.min(10, unit.size()))) {
            List<HistoryEntry> history = store.history(change.after().id().value());
            assertThat(history)
                    .as("versions of a record of unit %d", script.unit())
                    .hasSize(script.versions(change.after()));
            assertThat(history.getLast().after()).isEqualTo(RecordText.of((Record) change.after()));
        }
    }
}
