package org.dosedesk.app;

import java.util.function.Supplier;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.usecase.access.Vault;

/// What the use cases need from outside, as far as a register's opening waits for it.
///
/// @param vault keeps registers on disk
/// @param ruleSets reads the rule sets; called once a register, off the FX thread
record Adapters(Vault vault, Supplier<RuleSets> ruleSets) {}
