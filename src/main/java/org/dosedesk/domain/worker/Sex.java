package org.dosedesk.domain.worker;

/// Administrative gender as in FHIR.
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
