package org.dosedesk.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is anything that a window could open on. Asked before any JavaFX class is touched, for JavaFX itself
/// answers with a stack trace.
final class Display {
    private Display() {}

    /// False when a window certainly can't open.
    ///
    /// @param os the value of the system property `os.name`
    /// @param platform the value of the system property `glass.platform`, empty when unset
    static boolean maybe(String os, String platform, Map<String, String> environment) {
        boolean linux = os.toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux
                || platform.equalsIgnoreCase("headless")
                || set(environment, "DISPLAY")
                || set(environment, "WAYLAND_DISPLAY");
    }

    private static boolean set(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
