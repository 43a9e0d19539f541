package org.dosedesk.ui.papers;

import java.util.Locale;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.usecase.paper.PaperException;

/// Failures in words. Nothing is kept of these papers, so the way out is another printer, folder or try.
final class PaperFailures {
    private PaperFailures() {}

    static String sentence(Messages messages, Exception failure) {
        return failure instanceof PaperException paper
                ? messages.get(
                        "papers.failure."
                                + paper.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        paper.place())
                : Failures.sentence(messages, failure);
    }
}
