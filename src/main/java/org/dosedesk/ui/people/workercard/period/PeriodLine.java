package org.dosedesk.ui.people.workercard.period;

import org.dosedesk.domain.worker.WorkerEntry;

/// One exemption, refusal or observation as the card shows it.
///
/// @param lasts whether today could be its last day
/// @param notedOnly whether no rule in force asks for it
record PeriodLine(WorkerEntry entry, boolean lasts, boolean notedOnly) {}
