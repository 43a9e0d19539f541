package org.dosedesk.usecase.sitelist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;

/// Brings a site list to a file or to a printer. Called off the FX thread.
public final class PrintSiteList {
    private final SiteListPaper paper;
    private final Printers printers;
    private final TableWriter tables;
    private final Journal journal;

    /// Uses this paper and these printers, and notes in the journal what leaves the register.
    ///
    /// @param tables writes the list as a table
    public PrintSiteList(SiteListPaper paper, Printers printers, TableWriter tables, Journal journal) {
        this.tables = tables;
        this.paper = paper;
        this.printers = printers;
        this.journal = journal;
    }

    /// The list as a PDF document.
    public byte[] pdf(SiteListSheet sheet) {
        return paper.render(sheet);
    }

    /// Writes the PDF document to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @throws PaperException when it can't be written there
    public void save(SiteListSheet sheet, Path file) {
        PaperFile.write(paper.render(sheet), file);
        journal.note(JournalEvent.EXPORTED, null, number(sheet) + " · " + file.getFileName());
    }

    /// Writes the list as a table for the clinic's computer; masked numbers stay masked.
    ///
    /// @throws PaperException when it can't be written there
    public void saveTable(SiteListSheet sheet, Path file) {
        SiteListTable table = new SiteListTable(sheet);
        try {
            tables.write(file, table.header(), table.rows().stream());
        } catch (IOException e) {
            throw PaperException.notWritable(file, "the table was not written", e);
        }
        journal.note(JournalEvent.EXPORTED, null, number(sheet) + " · " + file.getFileName());
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the list.
    ///
    /// @throws PaperException when that printer doesn't take it
    public void print(SiteListSheet sheet, PrintWish wish) {
        String title = "DoseDesk " + sheet.list().number();
        printers.print(paper.render(sheet), title, wish);
        journal.note(JournalEvent.PRINTED, null, number(sheet));
    }

    private static String number(SiteListSheet sheet) {
        return "№ " + sheet.list().number();
    }
}
