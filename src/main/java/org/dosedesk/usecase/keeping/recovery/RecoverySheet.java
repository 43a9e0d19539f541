package org.dosedesk.usecase.keeping.recovery;

import java.time.LocalDate;

/// What stands on the paper of a recovery code.
///
/// @param madeBy the user's name
/// @param language BCP 47 tag
public record RecoverySheet(RecoveryCode code, String madeBy, LocalDate madeOn, String language) {}
