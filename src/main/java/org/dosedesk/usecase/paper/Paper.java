package org.dosedesk.usecase.paper;

import java.util.List;
import java.util.function.Supplier;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;

/// A document that can leave the register: what it is called, how its pages are made, and what the journal is told.
///
/// @param name as the journal names it
/// @param queueName what the printer's queue shows; free of personal data
/// @param pages makes the PDF document; called off the FX thread
/// @param about each of whom gets a line in the journal; empty when it is about nobody in particular
/// @param oneSided whether the backs stay blank, whatever is wished
public record Paper(String name, String queueName, Supplier<byte[]> pages, List<Id<Worker>> about, boolean oneSided) {
    private static final String QUEUE_NAME = "DoseDesk";

    public Paper {
        about = List.copyOf(about);
    }

    /// About nobody in particular, and printed as is wished.
    ///
    /// @param name as the journal names it
    /// @param pages makes the PDF document; called off the FX thread
    public static Paper of(String name, Supplier<byte[]> pages) {
        return new Paper(name, QUEUE_NAME, pages, List.of(), false);
    }

    /// The same about these workers.
    public Paper about(List<Id<Worker>> workers) {
        return new Paper(name, queueName, pages, workers, oneSided);
    }

    /// The same with a number that the printer's queue shows.
    public Paper numbered(int number) {
        return new Paper(name, QUEUE_NAME + " " + number, pages, about, oneSided);
    }

    /// The same, its backs blank or not.
    public Paper withBlankBacks(boolean blank) {
        return new Paper(name, queueName, pages, about, blank);
    }
}
