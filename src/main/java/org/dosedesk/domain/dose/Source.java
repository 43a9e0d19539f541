package org.dosedesk.domain.dose;

/// How the register came to know of a dose.
public enum Source {
    GIVEN_HERE,
    DOCUMENT,
    IMPORTED
}
