package org.dosedesk.rules;

import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.jspecify.annotations.Nullable;

/// A rule set that cannot be read. The message names the file, the element and what is wrong with it.
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RulePlace place;

    public RuleSetException(String message) {
        super(message);
        place = null;
    }

    public RuleSetException(String message, Throwable cause) {
        super(message, cause);
        place = null;
    }

    public RuleSetException(RulePlace place, String what, @Nullable Throwable cause) {
        super(place.raw() + ": " + what, cause);
        this.place = place;
    }

    /// Where it is, for words; null when only the message says so.
    @Nullable RulePlace place() {
        return place;
    }
}
