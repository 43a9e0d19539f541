package org.dosedesk.ui.dose;

/// A sentence beside a field.
///
/// @param blocks whether the dose cannot be saved like this; else it is a warning
record Mark(String text, boolean blocks) {}
