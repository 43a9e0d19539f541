package org.dosedesk.ui.keeping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;

/// What the journal says of an import.
class ImportedLineTest {
    private final Register register =
            Register.open(new MemoryStore(), Night.of(LocalDate.of(2022, 2, 25)), "Nurse", false);
    private final Messages english = Messages.of(Language.ENGLISH);
    private final JournalWords words =
            new JournalWords(english, new RecordWords(english, register::snapshot, ZoneId.of("UTC")));

    @Test
    void decisionsAreInWords() {
        register.journal().note(JournalEvent.IMPORTED, null, "roster.csv\nBY_HAND OURS 2, 5\nTWIN BOTH 7");
        assertThat(words.inFull(line()))
                .contains("Files imported")
                .contains("roster.csv")
                .contains("This was written or corrected by hand. Decided: keep ours. Rows: 2, 5")
                .contains("Decided: keep both. Rows: 7");
    }

    @Test
    void aRecordFromAFileIsCalledSo() {
        register.save(List.of(Change.add(new Unit(Id.random(), "ТЭЦ-1"))), Origin.IMPORT);
        assertThat(words.inFull(line())).contains(", from a file");
    }

    private JournalLine line() {
        long last = register.journal().numbers(JournalFilter.ALL).getFirst();
        JournalLine line = new JournalLine(last);
        line.fill(register.journal().lines(List.of(last)).getFirst());
        return line;
    }
}
