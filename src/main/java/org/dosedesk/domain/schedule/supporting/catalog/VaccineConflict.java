package org.dosedesk.domain.schedule.supporting.catalog;

import org.dosedesk.domain.schedule.supporting.TimeSpan;

/// That a dose of `impacted` does not count when given from `begin` to before the end after a dose of `conflicting`.
/// The end is `minEnd` after a dose that was valid or was not evaluated, else `end` (CALCDTCONFLICT-1 and -2).
public record VaccineConflict(String conflicting, String impacted, TimeSpan begin, TimeSpan minEnd, TimeSpan end) {}
