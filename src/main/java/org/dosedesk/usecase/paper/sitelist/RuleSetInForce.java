package org.dosedesk.usecase.paper.sitelist;

import java.time.LocalDate;

/// Port: tells which rule set decides who is due.
@FunctionalInterface
public interface RuleSetInForce {
    /// Name and version of the rule set in force on a day, as they are printed; empty when there is none.
    String nameOn(LocalDate day);
}
