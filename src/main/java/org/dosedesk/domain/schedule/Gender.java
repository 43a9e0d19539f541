package org.dosedesk.domain.schedule;

/// The genders that a series may require (section 5.1).
public enum Gender {
    FEMALE,
    MALE,
    TRANSGENDER,
    UNKNOWN
}
