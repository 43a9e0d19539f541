package org.dosedesk.app.failure;

import java.util.List;
import java.util.Map;
import org.dosedesk.text.Messages;

/// A way to show a sentence to somebody who sees no console.
public interface MessageWay {

    /// Shows the sentence and, where the way allows it, waits until it is read.
    ///
    /// @return false when it could not be shown
    boolean show(String sentence);

    /// The ways to try one after the other: a window of our own, then what the desktop has.
    ///
    /// @param os the value of the system property `os.name`
    static List<MessageWay> of(Messages messages, String os, Map<String, String> environment) {
        String title = messages.get("common.app");
        return List.of(
                new WindowWay(title, messages.get("common.close")),
                new DesktopWay(DesktopWay.programs(os, title), environment));
    }
}
