package org.dosedesk.ui.notices;

import java.util.Locale;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.usecase.paper.PaperException;

/// Failures in words. Notices are not saved in the register as site lists are, so theirs say what is kept.
final class NoticeFailures {
    private NoticeFailures() {}

    static String sentence(Messages messages, Exception failure) {
        if (failure instanceof PaperException paper) {
            String key = "notices.failure."
                    + paper.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (messages.containsKey(key)) {
                return messages.get(key, paper.place());
            }
        }
        return Failures.sentence(messages, failure);
    }
}
