package org.dosedesk.domain.occupation;

import java.util.Locale;

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

    /// A name as it is compared: rosters write the same post with other capitals, spaces and ё.
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll(" {2,}", " ");
    }
}
