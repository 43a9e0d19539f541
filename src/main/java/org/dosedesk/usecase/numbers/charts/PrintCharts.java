package org.dosedesk.usecase.numbers.charts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Register;

/// Brings the charts to a file or to a printer, and notes it in the journal. Called off the FX thread.
public final class PrintCharts {
    private static final String TITLE = "DoseDesk";

    private final Register register;
    private final ChartsPaper paper;
    private final Printers printers;

    /// Uses this paper and these printers.
    public PrintCharts(Register register, ChartsPaper paper, Printers printers) {
        this.register = register;
        this.paper = paper;
        this.printers = printers;
    }

    /// Writes the charts to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(ChartNumbers numbers, OptionalInt target, Language language, String name, Path file) {
        PaperFile.write(pdf(numbers, target, language), file);
        register.journal().note(JournalEvent.EXPORTED, null, name + " · " + file.getFileName());
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the charts.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(ChartNumbers numbers, OptionalInt target, Language language, String name, PrintWish wish) {
        printers.print(pdf(numbers, target, language), TITLE, wish);
        register.journal().note(JournalEvent.PRINTED, null, name);
    }

    private byte[] pdf(ChartNumbers numbers, OptionalInt target, Language language) {
        return paper.render(
                new ChartsSheet(numbers, target, register.user(), LocalDate.now(register.clock()), register.demo()),
                language);
    }
}
