package org.dosedesk.usecase.journal.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record's text in the journal, field by field. Fields of a record inside are called `name.surname`, elements
/// of a
/// list `rows[1].name`. What is null, empty or missing is left out, so that a record written down before it got a
/// new
/// field equals the record of today.
public final class RecordFields {
    private RecordFields() {}

    /// The fields in their order.
    ///
    /// @throws IllegalArgumentException when the text is no record
    public static Map<String, String> of(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", RecordJson.read(text));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> members ->
                members.forEach(
                        (member, held) -> put(fields, name.isEmpty() ? "" + member : name + "." + member, held));
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    put(fields, name + "[" + (i + 1) + "]", items.get(i));
                }
            }
            default -> {
                String told = value.toString();
                if (!told.isEmpty()) {
                    fields.put(name, told);
                }
            }
        }
    }
}
