package org.dosedesk.domain.dose;

/// Where a dose was given.
public enum Place {
    AT_WORK,
    CLINIC,
    RESIDENCE,
    ELSEWHERE
}
