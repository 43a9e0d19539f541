package org.dosedesk.usecase.keeping.ruleset;

import java.time.LocalDate;

/// What a doctor may answer for: a version of a rule set, or the list of contraindications.
public sealed interface Approvable permits RuleVersion, ContraindicationList {
    /// What it is a version of, as its approvals name it.
    String name();

    /// The version's own name, as its approvals name it.
    String versionName();

    /// The first day on which it is in force.
    LocalDate validFrom();

    /// Whether it was taken out of use.
    boolean discarded();

    /// It as text.
    String text(RuleTexts texts);
}
