package org.dosedesk.domain.worker;

import java.time.LocalDate;
import java.util.Objects;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.RecordField;
import org.jspecify.annotations.Nullable;

/// The fields of a worker's record, in the order in which they are shown: what import, merge and journal go by.
/// [Worker#with] puts values back.
public enum WorkerField implements RecordField {
    SURNAME("name.surname", String.class),
    FIRST_NAME("name.firstName", String.class),
    PATRONYMIC("name.patronymic", String.class),
    BIRTH_DATE("birthDate", LocalDate.class),
    SEX("sex", Sex.class),
    IIN("iin", Iin.class),
    PERSONNEL_NUMBER("personnelNumber", String.class),
    WORKSHOP("workshop", Id.class),
    SITE("site", Id.class),
    POSITION("position", String.class),
    SHIFT("shift", String.class),
    PHONE("phone", String.class),
    LANGUAGE("language", String.class),
    HIRED("hired", LocalDate.class),
    LEFT("left", LocalDate.class);

    private final String key;
    private final Class<?> type;

    WorkerField(String key, Class<?> type) {
        this.key = key;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    /// What its values are.
    public Class<?> type() {
        return type;
    }

    /// What the record has there, null when it has nothing: an empty text, an unknown sex.
    public @Nullable Object of(Worker worker) {
        Object found = switch (this) {
            case SURNAME -> worker.name().surname();
            case FIRST_NAME -> worker.name().firstName();
            case PATRONYMIC -> worker.name().patronymic();
            case BIRTH_DATE -> worker.birthDate();
            case SEX -> worker.sex();
            case IIN -> worker.iin();
            case PERSONNEL_NUMBER -> worker.personnelNumber();
            case WORKSHOP -> worker.workshop();
            case SITE -> worker.site();
            case POSITION -> worker.position();
            case SHIFT -> worker.shift();
            case PHONE -> worker.phone();
            case LANGUAGE -> worker.language();
            case HIRED -> worker.hired();
            case LEFT -> worker.left();
        };
        return found == Sex.UNKNOWN || "".equals(found) ? null : found;
    }

    /// Whether two records say different things there.
    public boolean differs(Worker one, Worker other) {
        return !Objects.equals(of(one), of(other));
    }
}
