package org.dosedesk.ui.workerform;

/// A sentence beside a field.
///
/// @param blocks whether the worker cannot be saved like this; else it is a warning
record Mark(String text, boolean blocks) {}
