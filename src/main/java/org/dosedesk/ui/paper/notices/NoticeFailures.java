package org.dosedesk.ui.paper.notices;

import java.util.Locale;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.paper.PaperException;

/// Failures in words. Notices are not saved in the register as site lists are, so theirs say what is kept.
final class NoticeFailures {
    private NoticeFailures() {}

    static String sentence(Messages messages, Exception failure) {
        String key = failure instanceof PaperException paper
                ? "notices.failure."
                        + paper.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "";
        return messages.containsKey(key) ? messages.get(key) : Failures.sentence(messages, failure);
    }
}
