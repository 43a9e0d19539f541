package org.dosedesk.domain.dose;

/// How the register came to know of a dose.
public enum Source {
    GIVEN_HERE,
    DOCUMENT,
    /// In the worker's own words, without a paper (FHIR Immunization.reportOrigin `recall`).
    RECALL,
    IMPORTED
}
