package org.dosedesk.usecase.paper;

import java.util.List;
import java.util.Optional;

/// Port: the printers that this computer knows. Asking may take seconds; called off the FX thread.
public interface Printers {
    /// Their names, in alphabetical order; empty when there is none.
    List<String> names();

    /// The one that the computer proposes, one of [#names()].
    Optional<String> proposed();

    /// Hands a document to a printer and returns when the printer's queue has it.
    ///
    /// @param title what the queue shows; free of personal data
    /// @throws PaperException when there is no such printer any more, or it is stopped, or it refuses
    void print(byte[] pdf, String title, PrintWish wish);
}
