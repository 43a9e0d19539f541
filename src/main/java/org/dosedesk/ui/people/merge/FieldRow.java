package org.dosedesk.ui.people.merge;

import org.dosedesk.domain.worker.WorkerField;

/// A field of the two records, in words.
///
/// @param label what the field is called
/// @param stays what the record that stays has there
/// @param goes what the record that goes has there
/// @param differs whether there is anything to choose
/// @param fromOther whether the value of the record that goes is taken
record FieldRow(WorkerField field, String label, String stays, String goes, boolean differs, boolean fromOther) {
    String result() {
        return fromOther ? goes : stays;
    }
}
