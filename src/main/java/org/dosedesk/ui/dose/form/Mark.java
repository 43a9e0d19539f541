package org.dosedesk.ui.dose.form;

/// A sentence beside a field.
///
/// @param blocks whether the dose cannot be saved like this; else it is a warning
public record Mark(String text, boolean blocks) {}
