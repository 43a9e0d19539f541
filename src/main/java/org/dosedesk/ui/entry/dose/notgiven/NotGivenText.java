package org.dosedesk.ui.entry.dose.notgiven;

import java.util.Locale;
import org.dosedesk.domain.dose.NotGiven.Reason;
import org.dosedesk.text.Messages;

/// Why nothing was given, in words.
public final class NotGivenText {
    private NotGivenText() {}

    /// A reason in words.
    public static String reason(Messages messages, Reason reason) {
        return messages.get(
                "common.not-given." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
