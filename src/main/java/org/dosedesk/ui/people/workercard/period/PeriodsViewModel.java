package org.dosedesk.ui.people.workercard.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.entry.exemption.CheckPeriod;
import org.dosedesk.usecase.entry.exemption.RecordPeriod;
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
        return forms.values().stream().anyMatch(about -> about.form().unsaved());
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return forms.values().stream()
                .map(about -> about.form().unsavedText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
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
            open(worker, null, type);
        }
    }

    /// Opens the form to correct an entry; the one that is open is thrown away. Nothing happens for an observation
    /// of another source, whose code the form doesn't know.
    void change(WorkerEntry entry) {
        PeriodType type = PeriodType.of(entry);
        if (type != null) {
            open(entry.worker(), entry, type);
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
        return Bindings.createStringBinding(
                () -> {
                    Exception e = failure.get();
                    return e == null ? "" : Failures.sentence(texts.messages(), e);
                },
                failure,
                texts.messagesProperty());
    }

    /// Saves the form and closes it; when something blocks it or the save fails, everything typed stays.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> save() {
        PeriodForm about = form.get();
        if (about == null) {
            return Optional.empty();
        }
        RecordPeriod record = new RecordPeriod(register);
        return about.form().save(progress -> about.save(record), saved -> {
            forms.remove(saved.worker(), about);
            if (about.equals(form.get())) {
                form.set(null);
            }
            announce("waivers.saved", saved);
        });
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

    private void open(Id<Worker> worker, @Nullable WorkerEntry entry, PeriodType type) {
        Form made = new Form(background, texts, "waivers.problem.unreadable");
        PeriodForm opened = new PeriodForm(made, worker, entry, type, rules.vaccineGroup(), this::today);
        made.check(() -> problems(opened));
        forms.put(worker, opened);
        form.set(opened);
    }

    private List<FieldProblem> problems(PeriodForm about) {
        return about.check(new CheckPeriod(register.snapshot(), today())).stream()
                .map(finding -> new FieldProblem(
                        about.of(finding.problem().field()),
                        weight(finding.problem()),
                        messages -> new PeriodText(messages).finding(finding)))
                .toList();
    }

    private static Weight weight(PeriodProblem problem) {
        if (!problem.blocks()) {
            return Weight.ODD;
        }
        return problem.missing() ? Weight.MISSING : Weight.WRONG;
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

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
