package org.dosedesk.ui.kit.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is asked before a paper leaves the register.
public interface PaperQuestions {
    /// Asks where to save a PDF document; empty when the user thinks better of it.
    ///
    /// @param suggestedName with its ending
    Optional<Path> chooseWhereToSavePdf(String suggestedName);

    /// Asks for a printer, the copies and the pages; empty when the user thinks better of it.
    ///
    /// @param printers at least one
    /// @param proposed the one chosen at first, one of the printers
    Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed);

    /// Says that there is no printer, and asks whether to save a PDF document instead.
    boolean maySavePdfInstead();
}
