package org.dosedesk.rules;

/// A rule set that cannot be read. The message names the file, the element and what is wrong with it.
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleSetException(String message) {
        super(message);
    }

    RuleSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
