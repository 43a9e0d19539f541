package org.dosedesk.usecase.keeping.importing.plan;

import org.dosedesk.domain.entry.RecordField;

/// The fields that an import may change in an entry that the register has; those of a worker are
/// [org.dosedesk.domain.worker.WorkerField].
public enum EntryField implements RecordField {
    LOT("lot"),
    EXPIRY("expiry"),
    PLACE("place"),
    CLINIC("clinic"),
    GROUND("ground"),
    UNTIL("until"),
    ONSET("onset"),
    RECOVERY("date");

    private final String key;

    EntryField(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
