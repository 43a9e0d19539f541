package org.dosedesk.usecase.paper.sitelist.draft;

import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.worker.Worker;

/// Someone who would be due but may get no vaccine of the list's group on the list's day.
///
/// @param grade contraindicated, or a precaution that no doctor has released
/// @param cause the ground
public record LeftOut(Worker worker, Grade grade, Cause cause) {}
