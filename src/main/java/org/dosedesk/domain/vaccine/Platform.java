package org.dosedesk.domain.vaccine;

/// What a vaccine is made of, in the WHO's kinds: decrees give boosters by it.
public enum Platform {
    VECTOR,
    INACTIVATED,
    MRNA,
    LIVE_ATTENUATED,
    TOXOID,
    /// Parts of the germ: recombinant proteins, polysaccharides and their conjugates.
    SUBUNIT
}
