package org.dosedesk.usecase.numbers.charts;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.dosedesk.domain.chart.ChartNumbers;

/// The charts with all that their paper needs.
///
/// @param target in percent, empty for none
/// @param preparedOn the day on which it was prepared, at the user's place
/// @param demo whether everyone in it is invented
public record ChartsSheet(
        ChartNumbers numbers, OptionalInt target, String preparedBy, LocalDate preparedOn, boolean demo) {}
