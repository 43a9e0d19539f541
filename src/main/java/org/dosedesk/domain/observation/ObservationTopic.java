package org.dosedesk.domain.observation;

/// What observations are about: so that the right one among many is found.
public enum ObservationTopic {
    PREGNANCY_AND_BIRTH,
    REACTIONS_AND_ALLERGIES,
    ILLNESS_AND_TREATMENT,
    BLOOD_PRODUCTS,
    IMMUNITY,
    AFTER_EXPOSURE,
    GROUPS
}
