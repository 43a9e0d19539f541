package org.dosedesk.domain.worker;

import java.time.LocalDate;
import java.util.function.Function;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.jspecify.annotations.Nullable;

/// A person on the roster.
///
/// @param personnelNumber HR's number, never blank, one living worker each
/// @param iin null when unknown
/// @param workshop where the worker is employed; the workshop names the unit
/// @param site where the worker physically works
/// @param position empty when unknown
/// @param shift empty when unknown
/// @param phone empty when unknown
/// @param language BCP 47 tag of the language to be written to in, null when unknown
/// @param hired first day on the roster, null when it lies before anything that matters
/// @param left first day no longer on the roster, null while employed
/// @param replacedBy the record that holds this person's entries instead (FHIR Patient.link replaced- by), null
/// for a record in use
public record Worker(
        Id<Worker> id,
        String personnelNumber,
        PersonName name,
        @Nullable Iin iin,
        LocalDate birthDate,
        Sex sex,
        Id<Workshop> workshop,
        Id<Site> site,
        String position,
        String shift,
        String phone,
        @Nullable String language,
        @Nullable LocalDate hired,
        @Nullable LocalDate left,
        @Nullable Id<Worker> replacedBy)
        implements Entity {
    public Worker {
        Checks.notBlank(personnelNumber, "personnel number");
        if (hired != null) {
            Checks.notBefore(hired, left, "left");
        }
    }

    /// A worker with one record only.
    public Worker(
            Id<Worker> id,
            String personnelNumber,
            PersonName name,
            @Nullable Iin iin,
            LocalDate birthDate,
            Sex sex,
            Id<Workshop> workshop,
            Id<Site> site,
            String position,
            String shift,
            String phone,
            @Nullable String language,
            @Nullable LocalDate hired,
            @Nullable LocalDate left) {
        this(
                id,
                personnelNumber,
                name,
                iin,
                birthDate,
                sex,
                workshop,
                site,
                position,
                shift,
                phone,
                language,
                hired,
                left,
                null);
    }

    /// Whether the worker is on the roster as of a day: hired <= day < left. A replaced record never is.
    public boolean onRoster(LocalDate day) {
        return replacedBy == null && (hired == null || !day.isBefore(hired)) && (left == null || day.isBefore(left));
    }

    /// The same person with another first day off the roster.
    ///
    /// @param day null to be employed without an end
    public Worker left(@Nullable LocalDate day) {
        return employed(hired, day);
    }

    /// The same person employed in another period.
    public Worker employed(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(field -> switch (field) {
            case HIRED -> from;
            case LEFT -> until;
            default -> field.of(this);
        });
    }

    /// The same record, out of use because another one holds this person's entries.
    ///
    /// @param other null to take it into use again
    public Worker replacedBy(@Nullable Id<Worker> other) {
        return of(id, field -> field.of(this), other);
    }

    /// The same record with other values.
    ///
    /// @param values what each field is to hold, of its type; null where it is to hold nothing
    /// @throws IllegalArgumentException when a field doesn't take its value, or they don't go together
    public Worker with(Function<WorkerField, @Nullable Object> values) {
        return of(id, values, replacedBy);
    }

    /// A worker with one record only.
    ///
    /// @param values what each field is to hold, of its type; null where nothing is known
    /// @throws IllegalArgumentException when a field doesn't take its value, or they don't go together
    public static Worker of(Id<Worker> id, Function<WorkerField, @Nullable Object> values) {
        return of(id, values, null);
    }

    @SuppressWarnings("unchecked")
    private static Worker of(
            Id<Worker> id, Function<WorkerField, @Nullable Object> values, @Nullable Id<Worker> replacedBy) {
        Object sex = values.apply(WorkerField.SEX);
        return new Worker(
                id,
                text(values.apply(WorkerField.PERSONNEL_NUMBER)),
                new PersonName(
                        text(values.apply(WorkerField.SURNAME)),
                        text(values.apply(WorkerField.FIRST_NAME)),
                        text(values.apply(WorkerField.PATRONYMIC))),
                (Iin) values.apply(WorkerField.IIN),
                (LocalDate) required(values, WorkerField.BIRTH_DATE),
                sex == null ? Sex.UNKNOWN : (Sex) sex,
                (Id<Workshop>) required(values, WorkerField.WORKSHOP),
                (Id<Site>) required(values, WorkerField.SITE),
                text(values.apply(WorkerField.POSITION)),
                text(values.apply(WorkerField.SHIFT)),
                text(values.apply(WorkerField.PHONE)),
                (String) values.apply(WorkerField.LANGUAGE),
                (LocalDate) values.apply(WorkerField.HIRED),
                (LocalDate) values.apply(WorkerField.LEFT),
                replacedBy);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    private static Object required(Function<WorkerField, @Nullable Object> values, WorkerField field) {
        Object value = values.apply(field);
        if (value == null) {
            throw new IllegalArgumentException("a worker without " + field.key());
        }
        return value;
    }

    /// Whether it was never on the roster on any day: a record made by mistake.
    public boolean neverEmployed() {
        return hired != null && hired.equals(left);
    }
}
