package org.dosedesk.store.table;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import org.dosedesk.domain.entry.Id;

/// How components of records are called in the database: `birthDate` is `birth_date`, the [Id] `worker` is
/// `worker_id`, and days whose names SQL keeps for itself say that they are days.
final class Naming {
    private static final Map<String, String> DAYS = Map.of(
            "date", "on_day",
            "day", "on_day",
            "from", "from_day",
            "until", "until_day",
            "hired", "hired_day",
            "left", "left_day");

    private Naming() {}

    static String column(RecordComponent component) {
        String name = component.getName();
        if (component.getType() == Id.class && !name.equals("id")) {
            return snake(name) + "_id";
        }
        return DAYS.getOrDefault(name, snake(name));
    }

    /// One of several: `rows` are each a `row`.
    static String singular(RecordComponent component) {
        return snake(component.getName().replaceFirst("s$", ""));
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
