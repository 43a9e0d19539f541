package org.dosedesk.ui.sitelist;

/// What the table of workers can show.
public enum State {
    /// No site is chosen yet.
    NO_SITE,
    /// The day can't be understood.
    NO_DAY,
    /// It is being worked out.
    WORKING,
    /// Nobody is due.
    NOBODY,
    /// There are workers to show.
    READY
}
