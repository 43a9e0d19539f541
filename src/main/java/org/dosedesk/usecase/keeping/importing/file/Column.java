package org.dosedesk.usecase.keeping.importing.file;

import org.dosedesk.domain.worker.WorkerField;
import org.jspecify.annotations.Nullable;

/// The columns that are understood, whatever their header says in the file.
public enum Column {
    PERSONNEL_NUMBER(WorkerField.PERSONNEL_NUMBER),
    FULL_NAME,
    SURNAME(WorkerField.SURNAME),
    FIRST_NAME(WorkerField.FIRST_NAME),
    PATRONYMIC(WorkerField.PATRONYMIC),
    IIN(WorkerField.IIN),
    BIRTH_DATE(WorkerField.BIRTH_DATE),
    SEX(WorkerField.SEX),
    UNIT,
    WORKSHOP(WorkerField.WORKSHOP),
    SITE(WorkerField.SITE),
    POSITION(WorkerField.POSITION),
    SHIFT(WorkerField.SHIFT),
    PHONE(WorkerField.PHONE),
    HIRED(WorkerField.HIRED),
    LEFT(WorkerField.LEFT),
    DOSE_DATE,
    VACCINE,
    LOT,
    EXPIRY,
    PLACE,
    CLINIC,
    WAIVER_KIND,
    AGAINST,
    GROUND,
    FROM,
    UNTIL,
    ILLNESS,
    OBSERVATION,
    PRODUCT,
    ONSET,
    RECOVERY;

    private final @Nullable WorkerField field;

    Column() {
        this(null);
    }

    Column(@Nullable WorkerField field) {
        this.field = field;
    }

    /// The field of a worker's record that it speaks of, null when it speaks of something else.
    public @Nullable WorkerField field() {
        return field;
    }
}
