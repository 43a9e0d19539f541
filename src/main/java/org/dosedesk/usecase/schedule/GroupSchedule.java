package org.dosedesk.usecase.schedule;

import org.dosedesk.domain.coverage.WorkerSchedule;
import org.jspecify.annotations.Nullable;

/// A worker's schedule against one vaccine group.
///
/// @param schedule null when the vaccine group does not concern the worker
public record GroupSchedule(String vaccineGroup, @Nullable WorkerSchedule schedule) {}
