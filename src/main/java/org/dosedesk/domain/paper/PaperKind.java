package org.dosedesk.domain.paper;

/// A paper about a worker.
public enum PaperKind {
    /// All doses with their evaluation, what keeps vaccines away, and what comes next: for those who treat the
    /// worker.
    RECORD,
    /// The doses given and the next one, and nothing about health: for whomever the worker shows it to.
    CONFIRMATION,
    /// Consent to a vaccine or refusal of it, to be signed before the shot.
    CONSENT
}
