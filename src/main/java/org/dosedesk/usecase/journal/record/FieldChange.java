package org.dosedesk.usecase.journal.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field of a record, before and after.
///
/// @param field as [RecordFields] calls it
/// @param before null when there was nothing
/// @param after null when there is nothing
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /// What changed between two texts of a record, in the order of its fields; for a new record all of its fields.
    ///
    /// @param before null for a new record
    public static List<FieldChange> between(@Nullable String before, String after) {
        Map<String, String> old = before == null ? Map.of() : RecordFields.of(before);
        Map<String, String> fresh = RecordFields.of(after);
        Set<String> names = new LinkedHashSet<>(fresh.keySet());
        names.addAll(old.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), fresh.get(name))) {
                changes.add(new FieldChange(name, old.get(name), fresh.get(name)));
            }
        }
        return changes;
    }
}
