package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker as far as typed: what is still missing is empty or null. The fields mean what they mean in
/// [Worker].
///
/// @param iin as typed, spaces and hyphens taken out; empty when unknown
/// @param iinConfirmed whether a doubtful IIN is to be kept as typed
public record WorkerDraft(
        String surname,
        String firstName,
        String patronymic,
        @Nullable LocalDate birthDate,
        Sex sex,
        String iin,
        boolean iinConfirmed,
        String personnelNumber,
        @Nullable Id<Workshop> workshop,
        @Nullable Id<Site> site,
        String position,
        String shift,
        String phone,
        @Nullable String language,
        @Nullable LocalDate hired,
        @Nullable LocalDate left) {
    private static final int IIN_DIGITS = 12;

    public WorkerDraft {
        surname = Spelling.clean(surname);
        firstName = Spelling.clean(firstName);
        patronymic = Spelling.clean(patronymic);
        iin = Spelling.number(iin);
        personnelNumber = Spelling.clean(personnelNumber);
        position = Spelling.clean(position);
        shift = Spelling.clean(shift);
        phone = Spelling.clean(phone);
    }

    /// The draft that would change nothing about a worker.
    public static WorkerDraft of(Worker worker) {
        return new WorkerDraft(
                worker.name().surname(),
                worker.name().firstName(),
                worker.name().patronymic(),
                worker.birthDate(),
                worker.sex(),
                worker.iin() == null ? "" : worker.iin().digits(),
                false,
                worker.personnelNumber(),
                worker.workshop(),
                worker.site(),
                worker.position(),
                worker.shift(),
                worker.phone(),
                worker.language(),
                worker.hired(),
                worker.left());
    }

    /// What is typed of the IIN, when it is one.
    @Nullable Iin iinTyped() {
        return iin.length() == IIN_DIGITS && iin.chars().allMatch(c -> c >= '0' && c <= '9') ? new Iin(iin) : null;
    }

    /// The worker that this draft would become.
    ///
    /// @throws IllegalStateException when birth date, workshop or site is missing
    /// @throws IllegalArgumentException when the worker refuses another field
    Worker toWorker(Id<Worker> id, @Nullable Id<Worker> replacedBy) {
        if (birthDate == null || workshop == null || site == null) {
            throw new IllegalStateException("a worker needs a birth date, a workshop and a site");
        }
        return new Worker(
                id,
                personnelNumber,
                new PersonName(surname, firstName, patronymic),
                iin.isEmpty() ? null : new Iin(iin),
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
                replacedBy);
    }
}
