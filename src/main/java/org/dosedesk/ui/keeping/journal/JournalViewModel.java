package org.dosedesk.ui.keeping.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.record.RecordWords;
import org.dosedesk.ui.kit.takeback.TakingBack;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The journal's screen. FX thread only.
public final class JournalViewModel {
    private final Register register;
    private final Journal journal;
    private final ExportJournal exporting;
    private final TakingBack takingBack;
    private final Background background;
    private final Texts texts;
    private final JournalFilters filters;
    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOT_YET);
    private final ReadOnlyObjectWrapper<CheckState> check =
            new ReadOnlyObjectWrapper<>(this, "check", CheckState.NOT_YET);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", Outcome.NONE);
    private long question;

    /// What was found last.
    ///
    /// @param numbers of the lines, newest first
    /// @param failure why it could not be read, null when it was
    record Found(
            boolean busy,
            List<Long> numbers,
            ObservableList<JournalLine> lines,
            @Nullable Exception failure) {
        static final Found NOT_YET = new Found(true, List.of(), FXCollections.observableArrayList(), null);
    }

    /// What the disk told.
    private record Answer(List<Long> numbers, List<String> users) {}

    /// A screen that has not looked yet.
    public JournalViewModel(
            Register register, ExportJournal exporting, TakingBack takingBack, Background background, Texts texts) {
        this.register = register;
        this.journal = register.journal();
        this.exporting = exporting;
        this.takingBack = takingBack;
        this.background = background;
        this.texts = texts;
        filters = new JournalFilters(new Form(background, texts, "common.day.unreadable"), this::today);
        filters.onChanged(this::look);
    }

    /// Checks the journal in the background, as after every unlocking.
    ///
    /// @param warn receives a sentence when something is not as it was written
    public void check(Consumer<String> warn) {
        check(false, warn);
    }

    JournalFilters filters() {
        return filters;
    }

    ObservableList<String> users() {
        return users;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CheckState> check() {
        return check.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    JournalWords words(Messages messages) {
        return new JournalWords(
                messages,
                new RecordWords(messages, register::snapshot, register.clock().getZone()));
    }

    /// Why the lines could not be read, in words; empty while all is well.
    String failureText() {
        Exception failure = found.get().failure();
        return failure == null ? "" : Failures.sentence(texts.messages(), failure);
    }

    /// Looks for the lines wanted; what was asked before and comes later is left aside. Nothing is found while it
    /// is
    /// not clear what is wanted.
    void look() {
        long asked = ++question;
        JournalFilters.Wanted wanted = filters.wanted().orElse(null);
        if (wanted == null) {
            found.set(new Found(false, List.of(), FXCollections.observableArrayList(), null));
            return;
        }
        background.start(
                progress -> {
                    Optional<JournalFilter> filter = wanted.filter(journal, register.snapshot());
                    return new Answer(filter.map(journal::numbers).orElse(List.of()), journal.users());
                },
                answer -> {
                    if (asked == question) {
                        show(answer);
                    }
                },
                failure -> {
                    if (asked == question) {
                        fail(failure);
                    }
                });
    }

    /// Checks on demand; that is noted in the journal.
    void checkNow() {
        check(true, sentence -> {});
    }

    /// Whether a line belongs to a save that the user may try to take back.
    boolean mayTakeBack(@Nullable JournalLine line) {
        return line != null && register.role() != Role.READER && line.isChange();
    }

    /// Takes back the whole save that a line belongs to, once that is agreed to.
    void takeBack(JournalLine line) {
        takingBack.line(line.number(), this::look);
    }

    /// Whether a save is being taken back.
    ReadOnlyBooleanProperty takingBack() {
        return takingBack.runningProperty();
    }

    /// How much of that is done, 0 to 1, or -1 while unknown.
    ReadOnlyDoubleProperty share() {
        return takingBack.shareProperty();
    }

    /// Writes what is found to a file.
    void export(Path file) {
        List<Long> numbers = found.get().numbers();
        JournalWords words = words(texts.messages());
        background.<Outcome>start(
                progress -> {
                    try {
                        exporting.export(file, numbers, words, progress);
                        return new Outcome(Outcome.Sort.EXPORTED, name(file), numbers.size());
                    } catch (IOException e) {
                        return new Outcome(Outcome.Sort.NOT_WRITABLE, name(file), 0);
                    }
                },
                done -> {
                    outcome.set(done);
                    look();
                },
                this::fail);
    }

    /// Compares the journal with an earlier export.
    void compare(Path file) {
        background.<Outcome>start(
                progress -> {
                    try {
                        return exporting
                                .compare(file)
                                .map(comparison -> compared(file, comparison))
                                .orElse(new Outcome(Outcome.Sort.NO_EXPORT, name(file), 0));
                    } catch (IOException e) {
                        return new Outcome(Outcome.Sort.NOT_READABLE, name(file), 0);
                    }
                },
                outcome::set,
                this::fail);
    }

    private void check(boolean onDemand, Consumer<String> warn) {
        if (check.get().running()) {
            return;
        }
        check.set(new CheckState(true, check.get().verdict()));
        background.<JournalVerdict>start(
                progress -> {
                    JournalVerdict verdict = journal.check(progress);
                    if (onDemand || verdict.fault() != null) {
                        journal.note(JournalEvent.CHECKED, null, CheckNote.of(verdict));
                    }
                    return verdict;
                },
                verdict -> {
                    check.set(new CheckState(false, verdict));
                    Fault fault = verdict.fault();
                    if (fault != null) {
                        warn.accept(words(texts.messages()).fault(fault));
                    }
                },
                failure -> check.set(CheckState.NOT_YET));
    }

    private static Outcome compared(Path file, ExportJournal.Comparison comparison) {
        Seal missing = comparison.missing();
        return missing == null
                ? new Outcome(Outcome.Sort.SAME, name(file), comparison.lines())
                : new Outcome(Outcome.Sort.DIFFERENT, name(file), missing.number());
    }

    private void show(Answer answer) {
        found.set(new Found(
                false, answer.numbers(), new LazyLines(answer.numbers(), journal, background, this::fail), null));
        if (!users.equals(answer.users())) {
            users.setAll(answer.users());
        }
    }

    private void fail(Exception failure) {
        found.set(new Found(false, List.of(), FXCollections.observableArrayList(), failure));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
