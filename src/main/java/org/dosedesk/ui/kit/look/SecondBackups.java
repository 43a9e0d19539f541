package org.dosedesk.ui.kit.look;

import java.time.Instant;

/// A second place for backups: a folder, or a stick that comes and goes.
///
/// @param reached when a backup was last brought there; when it was chosen, before the first
public record SecondBackups(String folder, Instant reached) {}
