package org.dosedesk.ui.kit.mark;

/// A sentence beside a field.
///
/// @param blocks whether what is entered cannot be saved like this; else it is a warning, or good news
public record Mark(String text, boolean blocks) {}
