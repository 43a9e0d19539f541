package org.dosedesk.usecase.register.past;

import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.jspecify.annotations.Nullable;

/// A record that has changed since some moment, as it stood at that moment.
///
/// @param then null when there was no such record yet
public record PastRecord(
        Class<? extends Entity> type, UUID id, @Nullable Entity then) {}
