package org.dosedesk.usecase.paper.person;

import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.jspecify.annotations.Nullable;

/// A dose in force.
///
/// @param clinic the clinic's name, empty when none is known
/// @param evaluation how the rules count it, null when no rule is about it
public record DoseOnPaper(
        Dose dose, String clinic, @Nullable DoseEvaluation evaluation) {}
