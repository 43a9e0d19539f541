package org.dosedesk.usecase.numbers.coverage;

/// Whose eyes a past day is seen with.
public enum Knowledge {
    /// What is known now about then: today's entries and roster, as of that day.
    NOW,
    /// What was known then: only what had been written down by the end of that day, as it stood.
    THEN
}
