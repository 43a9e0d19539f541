package org.dosedesk.usecase.people.worker.merge;

import java.util.Objects;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// The fields of a worker's record, each of which may come from either of two records.
public enum MergeField {
    SURNAME,
    FIRST_NAME,
    PATRONYMIC,
    BIRTH_DATE,
    SEX,
    IIN,
    NUMBER,
    WORKSHOP,
    SITE,
    POSITION,
    SHIFT,
    PHONE,
    LANGUAGE,
    HIRED,
    LEFT;

    /// What the record has there, null when it has nothing.
    public @Nullable Object of(Worker worker) {
        Object value = switch (this) {
            case SURNAME -> worker.name().surname();
            case FIRST_NAME -> worker.name().firstName();
            case PATRONYMIC -> worker.name().patronymic();
            case BIRTH_DATE -> worker.birthDate();
            case SEX -> worker.sex();
            case IIN -> worker.iin();
            case NUMBER -> worker.personnelNumber();
            case WORKSHOP -> worker.workshop();
            case SITE -> worker.site();
            case POSITION -> worker.position();
            case SHIFT -> worker.shift();
            case PHONE -> worker.phone();
            case LANGUAGE -> worker.language();
            case HIRED -> worker.hired();
            case LEFT -> worker.left();
        };
        return value == Sex.UNKNOWN || "".equals(value) ? null : value;
    }

    /// Whether two records say different things there.
    public boolean differs(Worker one, Worker other) {
        return !Objects.equals(of(one), of(other));
    }

    // An open end or an unknown beginning says something; elsewhere an empty field has nothing to say.
    boolean emptyMeansUnknown() {
        return this != HIRED && this != LEFT;
    }
}
