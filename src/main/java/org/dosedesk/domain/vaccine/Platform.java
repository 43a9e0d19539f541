package org.dosedesk.domain.vaccine;

/// What a vaccine is made of: decrees give boosters by it.
public enum Platform {
    VECTOR,
    INACTIVATED,
    MRNA
}
