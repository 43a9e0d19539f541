package org.dosedesk.ui.entry.backlog;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.CorrectDose;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.RegisterDose;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The rows of this sitting on their way to the disk. They are saved in order, one after another; one that cannot
/// be
/// saved stays and does not hold up the others. FX thread only.
final class BacklogRows {
    private static final int MOST_NAMES = 3;

    private final Register register;
    private final DoseEvaluator evaluator;
    private final Background background;
    private final SaveQueue queue;
    private final ObservableList<BacklogRow> rows = FXCollections.observableArrayList();
    private int entered;

    BacklogRows(Register register, DoseEvaluator evaluator, Background background) {
        this.register = register;
        this.evaluator = evaluator;
        this.background = background;
        queue = new SaveQueue(background);
    }

    /// The newest first.
    ObservableList<BacklogRow> all() {
        return rows;
    }

    /// Whether one of them is not on the disk.
    boolean unsaved() {
        return rows.stream().anyMatch(BacklogRow::unsaved);
    }

    /// Whose rows are not saved.
    String unsavedText() {
        return rows.stream()
                .filter(BacklogRow::unsaved)
                .flatMap(row -> Optional.ofNullable(row.person()).stream())
                .map(Person::name)
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    /// Takes a row in and saves it.
    ///
    /// @param corrected the row that it takes the place of, null for a new one
    void enter(
            @Nullable BacklogRow corrected,
            Person person,
            Vaccine vaccine,
            DoseDraft draft,
            List<DoseFinding> findings) {
        int number = corrected == null ? ++entered : corrected.number();
        if (corrected == null) {
            rows.addFirst(new BacklogRow(
                    number, person, vaccine, draft, BacklogRow.State.WAITING, null, findings, null, null, null));
        } else {
            change(number, row -> row.with(person, vaccine, draft, findings));
        }
        save(number);
    }

    /// Takes in a row that is not to be saved yet.
    ///
    /// @param again the row set aside before that it takes the place of, null for a new one
    void setAside(
            @Nullable BacklogRow again,
            @Nullable Person person,
            @Nullable Vaccine vaccine,
            DoseDraft draft,
            BacklogRow.Typed typed) {
        if (again == null) {
            rows.addFirst(BacklogRow.setAside(++entered, person, vaccine, draft, typed));
        } else {
            change(again.number(), row -> BacklogRow.setAside(row.number(), person, vaccine, draft, typed));
        }
    }

    /// Drops a row that was set aside.
    void drop(BacklogRow aside) {
        rows.removeIf(row -> row.number() == aside.number() && row.state() == BacklogRow.State.SET_ASIDE);
    }

    /// Drops the rows that could not be saved, and those set aside.
    void discard() {
        rows.removeIf(row -> row.state() == BacklogRow.State.NOT_SAVED || row.state() == BacklogRow.State.SET_ASIDE);
    }

    /// Tries again to save what could not be saved, in the order in which it was entered.
    void tryAgain() {
        rows.reversed().stream()
                .filter(row -> row.state() == BacklogRow.State.NOT_SAVED)
                .map(BacklogRow::number)
                .toList()
                .forEach(number -> {
                    change(number, BacklogRow::waiting);
                    save(number);
                });
    }

    /// Voids what was saved of a row.
    void undo(BacklogRow undone, String reason) {
        int number = undone.number();
        change(number, BacklogRow::waiting);
        queue.add(
                () -> {
                    Dose saved = row(number).saved();
                    return progress -> {
                        if (saved != null) {
                            new VoidEntry(register).voidEntry(saved, reason);
                        }
                        return number;
                    };
                },
                done -> change(number, BacklogRow::undone),
                e -> change(number, row -> row.failed(e)));
    }

    /// The last row that was not undone.
    Optional<BacklogRow> last() {
        return before(Integer.MAX_VALUE);
    }

    /// The row before a number that was not undone.
    Optional<BacklogRow> before(int number) {
        return standing().stream().filter(row -> row.number() < number).findFirst();
    }

    /// The row after a number that was not undone.
    Optional<BacklogRow> after(int number) {
        return standing().reversed().stream()
                .filter(row -> row.number() > number)
                .findFirst();
    }

    /// Whether a row that is not on the disk yet holds the same vaccine of the same worker a day beside this one.
    Optional<BacklogRow> twin(DoseDraft draft, @Nullable BacklogRow corrected) {
        return rows.stream()
                .filter(row -> row.unsaved() && row.saved() == null)
                .filter(row -> corrected == null || row.number() != corrected.number())
                .filter(row -> Objects.equals(row.draft().worker(), draft.worker())
                        && Objects.equals(row.draft().vaccine(), draft.vaccine()))
                .filter(row -> row.draft().date() != null
                        && draft.date() != null
                        && Math.abs(ChronoUnit.DAYS.between(row.draft().date(), draft.date())) <= 1)
                .findFirst();
    }

    private List<BacklogRow> standing() {
        return rows.stream()
                .filter(row -> row.state() != BacklogRow.State.UNDONE)
                .toList();
    }

    private void save(int number) {
        queue.add(
                () -> {
                    BacklogRow row = row(number);
                    Dose saved = row.saved();
                    return progress -> saved == null
                            ? new RegisterDose(register).save(row.draft())
                            : corrected(saved, row.draft());
                },
                dose -> {
                    change(number, row -> row.stored(dose));
                    evaluate(number, dose);
                },
                e -> change(number, row -> row.failed(e)));
    }

    private Dose corrected(Dose saved, DoseDraft draft) {
        new CorrectDose(register).save(saved, draft);
        return register.snapshot().get(Dose.class, saved.id());
    }

    // What a dose counts as is worth knowing, but nothing depends on it.
    private void evaluate(int number, Dose dose) {
        background.start(
                progress -> evaluator.evaluate(
                        register.snapshot().get(Worker.class, dose.worker()), register.snapshot(), dose),
                outcome -> change(number, row -> dose.equals(row.saved()) ? row.counting(outcome) : row),
                e -> change(number, row -> row));
    }

    private BacklogRow row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    private void change(int number, UnaryOperator<BacklogRow> how) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                rows.set(i, how.apply(rows.get(i)));
            }
        }
    }
}
