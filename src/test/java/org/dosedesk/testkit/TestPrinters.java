package org.dosedesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.jspecify.annotations.Nullable;

/// Printers that keep what they were given, or fail as told.
public final class TestPrinters implements Printers {
    /// What was printed, one after another.
    public final List<PrintWish> printed = new ArrayList<>();

    /// How the queue names what was printed.
    public final List<String> titles = new ArrayList<>();

    /// The printers that there are.
    public List<String> names;

    /// Why nothing is printed, null while all is well.
    public PaperException.@Nullable Reason failure;

    /// There are these printers.
    public TestPrinters(String... names) {
        this.names = List.of(names);
    }

    /// A counter with these printers and real pages.
    public PaperCounter counter(Journal journal) {
        return new PaperCounter(this, new PdfPreview(), journal);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<String> proposed() {
        return names.stream().findFirst();
    }

    @Override
    public void print(byte[] pdf, String title, PrintWish wish) {
        if (failure != null) {
            throw new PaperException(failure, "told to fail");
        }
        printed.add(wish);
        titles.add(title);
    }
}
