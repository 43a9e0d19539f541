package org.dosedesk.ui.entry.backlog;

import java.util.List;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;

/// What keeps a row from being saved, or is unusual about it.
///
/// @param nobody whether nobody was found by what is typed
/// @param namesake whether somebody else has the name of the worker chosen
/// @param unsure whether what was typed does not tell for sure whose row it is, and one more Enter has to
/// @param newLot the lot typed, when the register has never heard of it, else empty
/// @param again whether one more Enter saves it all the same
record RowProblem(
        boolean nobody, boolean namesake, boolean unsure, List<DoseFinding> findings, String newLot, boolean again) {
    static final RowProblem NONE = new RowProblem(false, false, false, List.of(), "", false);
    static final RowProblem NOBODY = new RowProblem(true, false, false, List.of(), "", false);

    RowProblem {
        findings = List.copyOf(findings);
    }
}
