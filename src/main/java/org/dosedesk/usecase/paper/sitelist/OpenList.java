package org.dosedesk.usecase.paper.sitelist;

import java.time.LocalDate;

/// A saved list that nothing was entered for yet.
///
/// @param day the day of its visit
public record OpenList(int number, LocalDate day) {}
