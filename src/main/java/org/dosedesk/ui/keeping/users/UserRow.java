package org.dosedesk.ui.keeping.users;

import java.time.LocalDateTime;
import org.dosedesk.domain.user.User;
import org.jspecify.annotations.Nullable;

/// A user as the table shows one.
///
/// @param since when the user got the role, by the clock's time zone
/// @param lastUnlock null when it is not known
/// @param able whether there is a password
/// @param me whether it is the one who looks
record UserRow(User user, LocalDateTime since, @Nullable LocalDateTime lastUnlock, boolean able, boolean me) {}
