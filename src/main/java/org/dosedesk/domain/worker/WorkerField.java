package org.dosedesk.domain.worker;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.RecordField;
import org.jspecify.annotations.Nullable;

/// The fields of a worker's record, in the order in which they are shown: what import, merge and journal go by.
/// [Worker#with] puts values back.
public enum WorkerField implements RecordField {
    SURNAME("name.surname", String.class, worker -> worker.name().surname()),
    FIRST_NAME("name.firstName", String.class, worker -> worker.name().firstName()),
    PATRONYMIC("name.patronymic", String.class, worker -> worker.name().patronymic()),
    BIRTH_DATE("birthDate", LocalDate.class, Worker::birthDate),
    SEX("sex", Sex.class, Worker::sex),
    IIN("iin", Iin.class, Worker::iin),
    PERSONNEL_NUMBER("personnelNumber", String.class, Worker::personnelNumber),
    WORKSHOP("workshop", Id.class, Worker::workshop),
    SITE("site", Id.class, Worker::site),
    POSITION("position", String.class, Worker::position),
    SHIFT("shift", String.class, Worker::shift),
    PHONE("phone", String.class, Worker::phone),
    LANGUAGE("language", String.class, Worker::language),
    HIRED("hired", LocalDate.class, Worker::hired),
    LEFT("left", LocalDate.class, Worker::left);

    private final String key;
    private final Class<?> type;
    private final Function<Worker, @Nullable Object> value;

    WorkerField(String key, Class<?> type, Function<Worker, @Nullable Object> value) {
        this.key = key;
        this.type = type;
        this.value = value;
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
        Object found = value.apply(worker);
        return found == Sex.UNKNOWN || "".equals(found) ? null : found;
    }

    /// Whether two records say different things there.
    public boolean differs(Worker one, Worker other) {
        return !Objects.equals(of(one), of(other));
    }
}
