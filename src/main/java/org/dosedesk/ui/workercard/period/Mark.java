package org.dosedesk.ui.workercard.period;

/// A sentence at a field.
///
/// @param blocks whether the entry cannot be saved like this; else it is a warning
record Mark(String text, boolean blocks) {}
