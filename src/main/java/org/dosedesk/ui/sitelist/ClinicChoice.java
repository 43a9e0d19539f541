package org.dosedesk.ui.sitelist;

/// A clinic to choose.
///
/// @param name empty for none: the paper has a line to write on then
public record ClinicChoice(String name) {
    /// No clinic.
    static final ClinicChoice NONE = new ClinicChoice("");
}
