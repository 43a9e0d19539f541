package org.dosedesk.usecase.backup;

import org.jspecify.annotations.Nullable;

/// What came of making a backup.
///
/// @param reach whether the second folder was there
/// @param secondFailure why the second folder doesn't hold the backup although it was there; null when it does
public record BackupRun(BackupCopy made, BackupState.Reach reach, BackupException.@Nullable Reason secondFailure) {}
