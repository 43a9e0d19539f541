package org.dosedesk.store.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// Values that take one column: texts, numbers, flags, days, times of day, instants (kept in UTC), enumerations
/// (by name) and
/// identities.
final class Plain {
    private Plain() {}

    static boolean isPlain(Class<?> type) {
        return type.isEnum() || type == Id.class || !type.isRecord();
    }

    /// The type in which the driver takes and gives a value.
    static Class<?> columnType(Class<?> type) {
        if (type.isEnum() || type == String.class) {
            return String.class;
        } else if (type == Id.class) {
            return UUID.class;
        } else if (type == Instant.class) {
            return OffsetDateTime.class;
        } else if (type == int.class || type == Integer.class) {
            return Integer.class;
        } else if (type == boolean.class) {
            return Boolean.class;
        } else if (type == LocalDate.class) {
            return LocalDate.class;
        } else if (type == LocalTime.class) {
            return LocalTime.class;
        }
        throw new IllegalArgumentException("no column for " + type);
    }

    static @Nullable Object toColumn(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Id<?> id -> id.value();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case null, default -> value;
        };
    }

    static @Nullable Object fromColumn(Class<?> type, @Nullable Object value) {
        return switch (value) {
            case String name when type.isEnum() -> constant(type, name);
            case UUID id -> new Id<>(id);
            case OffsetDateTime moment -> moment.toInstant();
            case null, default -> value;
        };
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant of that name in " + type);
    }
}
