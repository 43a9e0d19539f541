package org.dosedesk.usecase.keeping.importing.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.WorkerField;
import org.jspecify.annotations.Nullable;

/// A row that could be read. Texts are cleaned and empty when the cell is blank or the column absent; a blank cell
/// says nothing, it never erases what is known.
public sealed interface ImportRow {
    /// The row's number, as a spreadsheet counts.
    int number();

    /// Which of several records of one row it is, counted from 0.
    default int part() {
        return 0;
    }

    /// A worker.
    ///
    /// @param values what the row says of the worker's own fields, number, name and birth date always; a field that
    /// it says nothing of is not among them
    record Roster(int number, String unit, String workshop, String site, Map<WorkerField, Object> values)
            implements ImportRow {
        public Roster {
            values = Map.copyOf(values);
        }

        /// What the row says of a field, null when it says nothing.
        public @Nullable Object value(WorkerField field) {
            return values.get(field);
        }

        /// HR's number, never blank.
        public String personnelNumber() {
            return (String) Objects.requireNonNull(value(WorkerField.PERSONNEL_NUMBER));
        }

        /// The name, surname and first name never blank.
        public PersonName name() {
            return new PersonName(
                    (String) Objects.requireNonNull(value(WorkerField.SURNAME)),
                    (String) Objects.requireNonNull(value(WorkerField.FIRST_NAME)),
                    (String) values.getOrDefault(WorkerField.PATRONYMIC, ""));
        }

        /// The birth date.
        public LocalDate birthDate() {
            return (LocalDate) Objects.requireNonNull(value(WorkerField.BIRTH_DATE));
        }

        /// The IIN, null when not stated.
        public @Nullable Iin iin() {
            return (Iin) value(WorkerField.IIN);
        }

        /// First day on the roster, null when not stated.
        public @Nullable LocalDate hired() {
            return (LocalDate) value(WorkerField.HIRED);
        }

        /// First day no longer on the roster, null when not stated.
        public @Nullable LocalDate left() {
            return (LocalDate) value(WorkerField.LEFT);
        }
    }

    /// Whom a row speaks of: by number, by IIN, or both, and what it says of that person besides.
    ///
    /// @param name as written, initials perhaps; empty when not stated
    record Person(
            String personnelNumber,
            @Nullable Iin iin,
            String name,
            @Nullable LocalDate birthDate) {}

    /// A row that speaks of a worker.
    sealed interface OfWorker extends ImportRow {
        /// Whom.
        Person person();
    }

    /// A vaccine dose.
    ///
    /// @param vaccine the vaccine's code
    /// @param place null when not stated
    record OfDose(
            int number,
            int part,
            Person person,
            LocalDate date,
            String vaccine,
            String lot,
            @Nullable LocalDate expiry,
            @Nullable Place place,
            String clinic)
            implements OfWorker {}

    /// An exemption or a refusal.
    record OfWaiver(
            int number,
            Person person,
            Waiver.Kind kind,
            Against against,
            String ground,
            LocalDate from,
            @Nullable LocalDate until)
            implements OfWorker {}

    /// A recovery from an illness.
    ///
    /// @param code the observation's code
    record OfIllness(
            int number,
            Person person,
            String code,
            @Nullable LocalDate onset,
            LocalDate recovery) implements OfWorker {}

    /// An observation that is not an illness with its recovery: a reaction, an allergy, a group, ...
    ///
    /// @param code the observation's code, with the vaccine's where it is about one
    /// @param from its day or its first one; `Observation.DAY_UNKNOWN` when it is not known
    record OfObservation(
            int number,
            Person person,
            String code,
            LocalDate from,
            @Nullable LocalDate until) implements OfWorker {}
}
