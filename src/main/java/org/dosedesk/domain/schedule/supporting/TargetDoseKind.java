package org.dosedesk.domain.schedule.supporting;

/// What a target dose is called by those who give it.
public enum TargetDoseKind {
    /// A dose of the full course.
    PRIMARY,
    /// A dose after the full course.
    BOOSTER
}
