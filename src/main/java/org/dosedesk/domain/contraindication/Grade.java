package org.dosedesk.domain.contraindication;

/// How much stands against an injection (the two grades of the ACIP and of CDSi's clinical guidance).
public enum Grade {
    /// A doctor must weigh it: off every list until a recorded decision, with the doctor's name and the day, allows
    /// it.
    PRECAUTION,
    /// Not to be given: never on a list, never counted due.
    CONTRAINDICATED
}
