package org.dosedesk.usecase.importing.plan;

import java.nio.file.Path;

/// Something odd in a row that is imported all the same.
///
/// @param who the worker's name and personnel number
/// @param detail what the sentence names besides, empty when nothing
public record Warning(Path file, int row, Kind kind, String who, String detail) {
    /// What is odd.
    public enum Kind {
        /// The IIN's digits speak of another birth date, which is no mistake since 2013.
        IIN_BIRTH_DATE,
        /// The IIN's digits speak of another sex, which is no mistake since 2013.
        IIN_SEX,
        /// Given after the lot's expiry; the detail is the expiry.
        AFTER_EXPIRY,
        /// Given before the vaccine was in use; the detail is the first day of use.
        BEFORE_IN_USE,
        /// Voided in the register: it stays voided.
        STAYS_VOIDED
    }
}
