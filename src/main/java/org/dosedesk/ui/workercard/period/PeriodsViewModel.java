package org.dosedesk.ui.workercard.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineOrder;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.usecase.dose.VoidEntry;
import org.dosedesk.usecase.exemption.RecordPeriod;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// The exemptions, refusals and observations of the worker whose card is shown, and the form about one of them.
/// Each worker's form stays open until it is saved or thrown away. FX thread only.
public final class PeriodsViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final Register register;
    private final RulesInUse rules;
    private final Background background;
    private final Texts texts;
    private final Navigation navigation;
    private final PeriodMarks marks;
    private final PeriodLines lines;
    private final ObservableList<PeriodLine> waivers = FXCollections.observableArrayList();
    private final ObservableList<PeriodLine> observations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PeriodForm> form = new ReadOnlyObjectWrapper<>(this, "form");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");
    private final Map<Id<Worker>, PeriodForm> forms = new HashMap<>();
    private @Nullable Id<Worker> shown;

    /// Shows nobody yet.
    public PeriodsViewModel(
            Register register, RulesInUse rules, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.rules = rules;
        this.background = background;
        this.texts = texts;
        this.navigation = navigation;
        marks = new PeriodMarks(register, texts);
        lines = new PeriodLines(register.clock(), rules);
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Shows a worker's entries, and the form that was left open about them.
    public void show(Id<Worker> worker) {
        if (!worker.equals(shown)) {
            failure.set(null);
        }
        shown = worker;
        refresh();
        form.set(forms.get(worker));
    }

    /// Whether any form, of whatever worker, holds what is not saved yet.
    public boolean unsaved() {
        return forms.values().stream().anyMatch(PeriodForm::touched);
    }

    ObservableList<PeriodLine> waivers() {
        return waivers;
    }

    ObservableList<PeriodLine> observations() {
        return observations;
    }

    /// The form about the worker shown, null while there is none.
    ReadOnlyObjectProperty<@Nullable PeriodForm> form() {
        return form.getReadOnlyProperty();
    }

    /// What an exemption can be against.
    List<Against> againsts() {
        List<Against> all = new ArrayList<>();
        rules.vaccineGroups().forEach(group -> all.add(Against.vaccineGroup(group)));
        all.add(1, Against.everything());
        products().forEach(code -> all.add(new Against(Against.Scope.VACCINE, code)));
        return all;
    }

    /// The vaccine groups that a wish or an epidemiological indication can be about.
    List<String> vaccineGroups() {
        return rules.vaccineGroups();
    }

    /// The codes of the vaccines that a reaction can have followed.
    List<String> products() {
        return register.snapshot().all(Vaccine.class).stream()
                .sorted(VaccineOrder.startingWith(rules.vaccineGroup()))
                .map(Vaccine::code)
                .toList();
    }

    /// Opens the form for a new entry; the one that is open is thrown away.
    void add(PeriodType type) {
        Id<Worker> worker = shown;
        if (worker != null) {
            open(worker, new PeriodForm(worker, null, type, rules.vaccineGroup(), this::today));
        }
    }

    /// Opens the form to correct an entry; the one that is open is thrown away. Nothing happens for an observation
    /// of another source, whose code the form doesn't know.
    void change(WorkerEntry entry) {
        PeriodType type = PeriodType.of(entry);
        if (type != null) {
            open(entry.worker(), new PeriodForm(entry.worker(), entry, type, rules.vaccineGroup(), this::today));
        }
    }

    /// Throws the form away.
    void discard() {
        Id<Worker> worker = shown;
        if (worker != null) {
            forms.remove(worker);
        }
        form.set(null);
    }

    /// What stands at a field, null when all is well there.
    ObservableValue<@Nullable Mark> mark(PeriodForm about, PeriodProblem.Field field) {
        List<Observable> watched = new ArrayList<>(about.fields());
        watched.add(texts.messagesProperty());
        return Bindings.createObjectBinding(() -> marks.now(about, field), watched.toArray(Observable[]::new));
    }

    /// Who voided an entry, when and why; empty for what counts.
    String voidedMark(WorkerEntry entry) {
        Voided mark = entry.voided();
        return mark == null
                ? ""
                : texts.messages()
                        .get(
                                "card.voided",
                                mark.by(),
                                TIME.withZone(register.clock().getZone()).format(mark.at()),
                                mark.reason());
    }

    /// Whether the rules in force don't ask for what the form is about.
    boolean notedOnly(PeriodType type) {
        return type instanceof PeriodType.Observed(ObservationKind kind)
                && !rules.library().asksFor(kind.code(), today());
    }

    /// Why the last action on a line failed and what to do, empty when it did not.
    ObservableValue<String> failureText() {
        return sentence(failure);
    }

    /// Why the form could not be saved and what to do, empty when it was not tried.
    ObservableValue<String> failureText(PeriodForm about) {
        return sentence(about.failure);
    }

    /// Saves the form and closes it; when something blocks it or the save fails, everything typed stays.
    ///
    /// @return the first field that blocks
    Optional<PeriodProblem.Field> save() {
        PeriodForm about = form.get();
        if (about == null || about.saving.get()) {
            return Optional.empty();
        }
        about.attempted.set(true);
        for (PeriodProblem.Field field : PeriodProblem.Field.values()) {
            Mark mark = marks.now(about, field);
            if (mark != null && mark.blocks()) {
                return Optional.of(field);
            }
        }
        about.saving.set(true);
        about.failure.set(null);
        RecordPeriod record = new RecordPeriod(register);
        background.start(
                progress -> about.save(record),
                saved -> {
                    about.saving.set(false);
                    forms.remove(saved.worker(), about);
                    if (about.equals(form.get())) {
                        form.set(null);
                    }
                    announce("waivers.saved", saved);
                },
                problem -> {
                    about.saving.set(false);
                    about.failure.set(problem);
                });
        return Optional.empty();
    }

    /// Makes today the last day of what lasts.
    void endToday(WorkerEntry entry) {
        LocalDate today = today();
        act(() -> new RecordPeriod(register).end(entry, today), "waivers.ended", entry);
    }

    /// Voids an entry.
    void voidEntry(WorkerEntry entry, String reason) {
        act(() -> new VoidEntry(register).voidEntry(entry, reason), "waivers.voided", entry);
    }

    /// Makes a voided entry count again.
    void restore(WorkerEntry entry) {
        act(() -> new VoidEntry(register).restore(entry), "waivers.restored", entry);
    }

    private void open(Id<Worker> worker, PeriodForm opened) {
        forms.put(worker, opened);
        form.set(opened);
    }

    private void act(Runnable change, String notice, WorkerEntry entry) {
        failure.set(null);
        background.start(
                progress -> {
                    change.run();
                    return change;
                },
                done -> announce(notice, entry),
                failure::set);
    }

    private void announce(String key, WorkerEntry entry) {
        Messages messages = texts.messages();
        Snapshot snapshot = register.snapshot();
        String name = snapshot.get(Worker.class, entry.worker()).name().full();
        new UndoNotice(register, background, texts, navigation)
                .show(
                        messages.get(key, name, new PeriodText(messages).entry(entry)),
                        snapshot.current(entry).orElse(entry));
    }

    /// Shows the entries as they are now: another day has begun, or something was saved.
    public void refresh() {
        Id<Worker> worker = shown;
        if (worker == null) {
            return;
        }
        Snapshot snapshot = register.snapshot();
        waivers.setAll(lines.of(snapshot.waiversOf(worker)));
        observations.setAll(lines.of(snapshot.observationsOf(worker)));
    }

    private ObservableValue<String> sentence(ObjectProperty<@Nullable Exception> of) {
        return Bindings.createStringBinding(
                () -> {
                    Exception e = of.get();
                    return e == null ? "" : Failures.sentence(texts.messages(), e);
                },
                of,
                texts.messagesProperty());
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
