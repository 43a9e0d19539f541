package org.dosedesk.usecase.ruleset;

import org.jspecify.annotations.Nullable;

/// A text or a file that is no rule set, or none that this program understands.
public final class RuleTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param where the file and the element, and what is wrong there; holds nothing of any person
    public RuleTextException(String where, @Nullable Throwable cause) {
        super(where, cause);
    }

    /// The file and the element, and what is wrong there.
    public String where() {
        return String.valueOf(getMessage());
    }
}
