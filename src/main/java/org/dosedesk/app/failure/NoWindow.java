package org.dosedesk.app.failure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.text.Messages;

/// Why JavaFX opens no window, as far as what it wrote tells, and the way out.
public final class NoWindow {
    private static final Pattern MISSING = Pattern.compile("([\\w.+-]+\\.so[\\w.]*): cannot open shared object file");
    private static final Pattern NOT_RUN = Pattern.compile("(/\\S+)/[^/\\s]+\\.so[\\w.]*: failed to map segment");

    private NoWindow() {}

    /// The sentence.
    ///
    /// @param errors what was written to the error stream
    public static String sentence(Messages messages, List<String> errors) {
        for (String line : errors) {
            Matcher missing = MISSING.matcher(line);
            if (missing.find()) {
                return messages.get("start.no-library", missing.group(1));
            }
            Matcher notRun = NOT_RUN.matcher(line);
            if (notRun.find()) {
                return messages.get("start.no-running", notRun.group(1));
            }
        }
        return messages.get("start.no-window");
    }
}
