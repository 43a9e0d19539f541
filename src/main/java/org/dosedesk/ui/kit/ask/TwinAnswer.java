package org.dosedesk.ui.kit.ask;

/// What the user says when an entry may be in the register already.
public enum TwinAnswer {
    /// It is the same: the one in the register is opened.
    OPEN_IT,
    /// They are two.
    SAVE_BOTH,
    /// Neither yet: back to what is typed.
    BACK
}
