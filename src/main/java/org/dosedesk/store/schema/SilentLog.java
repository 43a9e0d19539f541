package org.dosedesk.store.schema;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/// Keeps Flyway quiet: a driver's message can hold personal data. Failures arrive as exceptions. Flyway makes it by
/// its name.
public final class SilentLog implements LogCreator, Log {
    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    public void debug(String message) {
        // never logged
    }

    @Override
    public void info(String message) {
        // never logged
    }

    @Override
    public void warn(String message) {
        // never logged
    }

    @Override
    public void error(String message) {
        // never logged
    }

    @Override
    public void error(String message, Exception cause) {
        // never logged
    }

    @Override
    public void notice(String message) {
        // never logged
    }
}
