package org.dosedesk.app.care;

import java.time.ZoneId;
import java.util.function.Function;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.usecase.register.ClockWatch;

/// Warns above every screen while the computer's clock lies behind the newest entry. FX thread only.
public record ClockWarning(ClockWatch clock, ZoneId zone, ShellViewModel shell) {
    /// Shows the warning, or takes it away once the clock is right.
    public void look() {
        shell.warn(clock.look().<Function<Messages, String>>map(this::sentence).orElse(null));
    }

    private Function<Messages, String> sentence(ClockWatch.Behind behind) {
        return messages -> messages.get(
                "common.clock-behind",
                DateText.showTime(behind.shows(), zone),
                DateText.showTime(behind.lastSaved(), zone));
    }
}
