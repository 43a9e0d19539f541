package org.dosedesk.rules;

import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.jspecify.annotations.Nullable;

/// A rule set that cannot be read. The message names the file, the element and what is wrong with it.
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RulePlace place;

    /// What is wrong with a rule file, in words for whoever wrote it.
    public RuleSetException(String message) {
        super(message);
        place = null;
    }

    /// The same with what caused it.
    public RuleSetException(String message, Throwable cause) {
        super(message, cause);
        place = null;
    }

    /// The same with the place in the file; the cause is null where there is none.
    public RuleSetException(RulePlace place, String what, @Nullable Throwable cause) {
        super(place.raw() + ": " + what, cause);
        this.place = place;
    }

    /// Where it is, for words; null when only the message says so.
    @Nullable RulePlace place() {
        return place;
    }
}
