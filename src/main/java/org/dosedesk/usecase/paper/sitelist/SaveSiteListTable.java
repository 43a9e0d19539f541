package org.dosedesk.usecase.paper.sitelist;

import java.io.IOException;
import java.nio.file.Path;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperException;

/// Saves a site list as a table for the clinic's computer. Called off the FX thread.
public final class SaveSiteListTable {
    private final TableWriter tables;
    private final Journal journal;

    /// Notes in the journal what leaves the register.
    public SaveSiteListTable(TableWriter tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    /// Writes the list; masked numbers stay masked.
    ///
    /// @throws PaperException when it can't be written there
    public void save(SiteListSheet sheet, Path file) {
        SiteListTable table = new SiteListTable(sheet);
        try {
            tables.write(file, table.header(), table.rows().stream());
        } catch (IOException e) {
            throw PaperException.notWritable(file, e);
        }
        journal.note(JournalEvent.EXPORTED, null, sheet.name() + " · " + file.getFileName());
    }
}
