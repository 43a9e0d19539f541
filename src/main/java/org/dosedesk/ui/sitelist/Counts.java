package org.dosedesk.ui.sitelist;

/// How many there are.
///
/// @param planned on the list
/// @param hosted of them in hosted workshops
/// @param takenOff due, but taken off by hand
/// @param exempt left out because of an exemption, though otherwise due
/// @param refused left out because of a refusal, though otherwise due
/// @param notListed picked by hand, but not due at this site on the day
public record Counts(int planned, int hosted, int takenOff, int exempt, int refused, int notListed) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
}
