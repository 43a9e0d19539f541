package org.dosedesk.usecase.takeback;

import java.time.Instant;
import org.dosedesk.domain.entry.Entity;

/// What keeps a save from being taken back.
public sealed interface Obstacle {

    /// The save has been taken back already.
    record TakenBack(Instant at, String by) implements Obstacle {}

    /// A record was changed again since.
    ///
    /// @param record as it is now
    record Changed(Entity record, Instant at, String by) implements Obstacle {}

    /// Something else refers to what the save made.
    ///
    /// @param record what the save made
    /// @param user what refers to it
    record InUse(Entity record, Entity user) implements Obstacle {}

    /// The name or number that a record would get back belongs to another one by now.
    ///
    /// @param record as it would be
    /// @param holder whose it is
    record NameTaken(Entity record, Entity holder) implements Obstacle {}

    /// A record of a kind that is not taken back: a printed list, a user, a draft, what the program brought itself.
    record Lasting(Entity record) implements Obstacle {}

    /// Only a doctor may change such a record.
    record DoctorOnly(Entity record) implements Obstacle {}
}
