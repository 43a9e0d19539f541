package org.dosedesk.usecase.keeping.user;

import java.time.Instant;
import org.dosedesk.domain.user.User;
import org.jspecify.annotations.Nullable;

/// One who may unlock the register.
///
/// @param able whether there is a password to do so; false when the program was killed while the user was being added
/// @param lastUnlock when the user last did, null when that is not known
/// @param me whether it is the one who asks
public record UserLine(User user, boolean able, @Nullable Instant lastUnlock, boolean me) {}
