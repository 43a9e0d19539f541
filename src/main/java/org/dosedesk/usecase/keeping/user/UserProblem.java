package org.dosedesk.usecase.keeping.user;

/// Why a user can't be added, changed or removed.
public enum UserProblem {
    /// Only nurses and doctors manage users.
    NOT_ALLOWED,
    /// Only a doctor gives the doctor's role.
    NOT_A_DOCTOR,
    NAME_MISSING,
    /// Another user has that name already.
    NAME_TAKEN,
    /// The name holds signs that can't be written on one line.
    NAME_UNUSABLE,
    /// Nobody who may manage users would be left.
    LAST_MANAGER,
    /// One doesn't remove oneself.
    ONESELF
}
