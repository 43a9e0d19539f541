package org.dosedesk.domain.occupation;

/// What a worker does and where, as the roster names it.
///
/// @param position empty when unknown
public record Occupation(String position, String workshop, String unit) {
    /// The part that the roster names so.
    public enum Kind {
        POSITION,
        WORKSHOP,
        UNIT
    }

    /// The name of a part of it; empty when unknown.
    public String name(Kind kind) {
        return switch (kind) {
            case POSITION -> position;
            case WORKSHOP -> workshop;
            case UNIT -> unit;
        };
    }
}
