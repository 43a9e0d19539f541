package org.dosedesk.usecase.keeping.importing.planner;

import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.RecordField;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.journal.record.RecordFields;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.Past;
import org.jspecify.annotations.Nullable;

/// Tells what a hand wrote from what an import wrote, field by field: by who wrote the version in which the field
/// got the value that it has.
public final class Origins {
    private final Past past;
    private @Nullable Entity last;
    private List<HistoryEntry> versions = List.of();

    Origins(Past past) {
        this.past = past;
    }

    /// Whether a hand gave the field its value. One that nobody ever filled is nobody's.
    ///
    /// @param record as the register has it
    boolean byHand(Entity record, RecordField field) {
        // The fields of one record are asked for one after the other.
        if (!record.equals(last)) {
            versions = past.history(record);
            last = record;
        }
        Origin origin = Origin.HAND;
        String before = "";
        for (HistoryEntry version : versions) {
            String value = value(version.after(), field);
            if (!value.equals(before)) {
                origin = version.origin();
            } else if (version.before() == null && value.isEmpty()) {
                origin = Origin.IMPORT;
            }
            before = value;
        }
        return origin == Origin.HAND;
    }

    /// Why the user is to decide about a field that differs; null when nobody need be asked.
    public Question.@Nullable Kind asked(Entity record, RecordField field) {
        return byHand(record, field) ? Question.Kind.BY_HAND : null;
    }

    private static String value(String record, RecordField field) {
        Map<String, String> fields = RecordFields.of(record);
        return fields.getOrDefault(field.key(), "");
    }
}
