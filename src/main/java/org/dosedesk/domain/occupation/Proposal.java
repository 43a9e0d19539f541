package org.dosedesk.domain.occupation;

import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker who is to join a group that the occupation asks for, or to leave one that it no longer asks for.
///
/// @param code the observation code of the group
/// @param leaves what put the worker into the group that is to be left, null for one who is to join
public record Proposal(
        Worker worker,
        Occupation occupation,
        String code,
        @Nullable Observation leaves) {
    /// Whether the worker is to join.
    public boolean joins() {
        return leaves == null;
    }
}
