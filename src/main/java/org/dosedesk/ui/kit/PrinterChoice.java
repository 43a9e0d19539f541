package org.dosedesk.ui.kit;

/// A printer and how many copies it is to print.
///
/// @param copies 1 or more
public record PrinterChoice(String printer, int copies) {}
