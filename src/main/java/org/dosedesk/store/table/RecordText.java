package org.dosedesk.store.table;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// How a record reads in the history: JSON made of its components, under their names in the code. A record with one
/// component reads as that; identities, days, instants and enumerations read as texts.
public final class RecordText {
    /// Asking a class anew each time would cost more than all the rest.
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private RecordText() {}

    /// The record as JSON.
    public static String of(Record item) {
        StringBuilder text = new StringBuilder();
        append(text, item);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            case List<?> items -> {
                StringJoiner joined = new StringJoiner(", ", "[", "]");
                items.forEach(item -> joined.add(text(item)));
                text.append(joined);
            }
            case Id<?> id -> quote(text, id.value().toString());
            case Record item -> appendRecord(text, item);
            default -> quote(text, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static void appendRecord(StringBuilder text, Record item) {
        List<RecordComponent> components = COMPONENTS.get(item.getClass());
        if (components.size() == 1) {
            append(text, Shape.value(components.getFirst(), item));
            return;
        }
        StringJoiner joined = new StringJoiner(", ", "{", "}");
        for (RecordComponent component : components) {
            joined.add("\"" + component.getName() + "\": " + text(Shape.value(component, item)));
        }
        text.append(joined);
    }

    private static String text(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
