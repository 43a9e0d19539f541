package org.dosedesk.ui.entry.listback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.listback.head.Header;
import org.dosedesk.ui.entry.listback.head.ListDoubts;
import org.dosedesk.ui.entry.listback.list.KnownLists;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.completion.KnownWords;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.attendance.CheckAttendance;
import org.dosedesk.usecase.entry.attendance.Oddity;
import org.dosedesk.usecase.entry.attendance.PaperRow;
import org.dosedesk.usecase.entry.attendance.RecordAttendance;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A site list that came back: opened by its code, exceptions typed by row number, saved as one unit.
/// Everything typed is kept in the register as it comes. FX thread only.
public final class ListBackViewModel {
    private final Register register;
    private final KnownLists known;
    private final RecordAttendance record;
    private final CheckAttendance check;
    private final Background background;
    private final Header header;
    private final WalkIns walkIns;
    private final Keeping keeping;
    private final ListDoubts doubts;

    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final StringProperty command = new SimpleStringProperty(this, "command", "");
    private final ReadOnlyObjectWrapper<Command.@Nullable Unclear> codeTrouble =
            new ReadOnlyObjectWrapper<>(this, "codeTrouble");
    private final ReadOnlyObjectWrapper<Command.@Nullable Unclear> commandTrouble =
            new ReadOnlyObjectWrapper<>(this, "commandTrouble");
    private final ReadOnlyObjectWrapper<@Nullable SiteList> list = new ReadOnlyObjectWrapper<>(this, "list");
    private final ReadOnlyObjectWrapper<@Nullable Attendance> attendance =
            new ReadOnlyObjectWrapper<>(this, "attendance");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
    private final ObservableList<BackRow> rows = FXCollections.observableArrayList();
    private final TypedRows typed;
    private final ObservableList<Oddity> oddities = FXCollections.observableArrayList();
    private BiConsumer<Entity, Runnable> takeBack = (record, afterwards) -> {};

    /// What was saved.
    public record Saved(SiteList list, List<Change> changes, int given, int notGiven) {}

    /// No list yet.
    public ListBackViewModel(Register register, DoseEvaluator evaluator, Background background, Texts texts) {
        this.register = register;
        this.background = background;
        known = new KnownLists(register);
        typed = new TypedRows(register, rows);
        record = new RecordAttendance(register);
        check = new CheckAttendance(register, evaluator);
        Form form = new Form(background, texts, "common.day.unreadable");
        LotDoubts lots = new LotDoubts(register, background, form::look);
        doubts = new ListDoubts(register, lots);
        header = new Header(register, form, lots, this::typed);
        header.check(this::aboutFields);
        oddities.subscribe(form::look);
        keeping = new Keeping(record, background, attendance::get, failure::set);
        walkIns = new WalkIns(register, background);
        command.subscribe((before, after) -> {
            commandTrouble.set(null);
            walkIns.look(after);
        });
        code.subscribe((before, after) -> codeTrouble.set(null));
        register.onSaved(saved -> background.onScreen(this::follow));
    }

    /// Whether something typed is not kept yet.
    public boolean unsaved() {
        return !command.get().isBlank() || (isOpen() && !keeping.isKept());
    }

    StringProperty code() {
        return code;
    }

    StringProperty command() {
        return command;
    }

    /// What was written into doses and lists before.
    KnownWords written() {
        return new KnownWords(register);
    }

    Header header() {
        return header;
    }

    ObservableList<Worker> walkIns() {
        return walkIns.found();
    }

    /// All lists, the newest first.
    public ObservableList<SiteList> known() {
        return known.all();
    }

    ReadOnlyObjectProperty<Command.@Nullable Unclear> codeTrouble() {
        return codeTrouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Command.@Nullable Unclear> commandTrouble() {
        return commandTrouble.getReadOnlyProperty();
    }

    /// The list that is open, null while none is.
    public ReadOnlyObjectProperty<@Nullable SiteList> list() {
        return list.getReadOnlyProperty();
    }

    /// What became of its rows, null while none is open.
    public ReadOnlyObjectProperty<@Nullable Attendance> attendance() {
        return attendance.getReadOnlyProperty();
    }

    /// Why the last save failed, null when it didn't.
    ReadOnlyObjectProperty<@Nullable Exception> failure() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// Whether something is odd and one more time has to say that it is to be saved like this.
    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    ObservableList<BackRow> rows() {
        return rows;
    }

    ObservableList<Oddity> oddities() {
        return oddities;
    }

    /// The content now.
    Snapshot snapshot() {
        return register.snapshot();
    }

    /// Whether a list is being entered.
    boolean isOpen() {
        Attendance now = attendance.get();
        return now != null && !now.entered();
    }

    /// Whether the list has been entered.
    boolean isEntered() {
        Attendance now = attendance.get();
        return now != null && now.entered();
    }

    /// Takes lists back.
    ///
    /// @param action asks, takes back the save that wrote the record, and calls back when it has done so
    public void onTakeBack(BiConsumer<Entity, Runnable> action) {
        takeBack = action;
    }

    /// Takes back the whole list shown, which has been entered; then it is as it was typed.
    void takeBack() {
        Attendance now = attendance().get();
        if (now != null && now.entered()) {
            takeBack.accept(now, () -> {});
        }
    }

    /// The day on which a list was entered, where the nurse is.
    LocalDate enteredOn(Attendance entered) {
        return LocalDate.ofInstant(entered.recorded().at(), register.clock().getZone());
    }

    /// Whether something was entered of a list: null for nothing, else whether all.
    public @Nullable Boolean progress(SiteList one) {
        return known.progress(one);
    }

    /// The newest list that is begun and not finished; null when there is none.
    public @Nullable SiteList begun() {
        return known.begun();
    }

    /// Opens the list whose code is typed.
    ///
    /// @return whether there is one
    boolean openTyped() {
        KnownLists.Looked looked = known.look(code.get());
        codeTrouble.set(looked.unclear());
        SiteList found = looked.list();
        if (found != null) {
            open(found);
        }
        return found != null;
    }

    /// Opens a list where it was left off.
    public void open(SiteList one) {
        keep();
        code.set(ListCode.of(one).text());
        command.set("");
        list.set(one);
        Attendance now = known.open(one);
        keeping.begin(known.entered(one).orElse(now));
        asked.set(false);
        failure.set(null);
        attendance.set(now);
        header.fill(now);
        show();
    }

    /// Does what is typed about rows.
    ///
    /// @param chosen who is meant by the words behind a plus sign, null for nobody
    /// @return the row to look at, 0 for none
    int apply(Letters letters, Messages messages, @Nullable Worker chosen) {
        SiteList open = list.get();
        Attendance now = attendance.get();
        if (open == null || now == null || now.entered()) {
            return 0;
        }
        TypedRows.Entered entered = WalkIns.isAbout(command.get())
                ? typed.add(now, chosen)
                : typed.read(open, now, command.get(), letters, new VaccineNames(messages, header.vaccines));
        commandTrouble.set(entered.unclear());
        if (entered.attendance() != null) {
            become(entered.attendance());
            command.set("");
        }
        return entered.row();
    }

    /// Keeps what has been typed so far.
    void keep() {
        if (!saving.get()) {
            keeping.keep();
        }
    }

    /// The field of the head that keeps the list from being saved.
    Optional<Field<?>> blocked() {
        return header.form().blocked();
    }

    /// What to ask about a lot before saving; empty once all were asked about.
    Optional<ListDoubts.Question> doubtfulLot(Messages messages) {
        Attendance now = attendance.get();
        return now == null
                ? Optional.empty()
                : doubts.first(messages, now, rows.stream().map(BackRow::paper).toList());
    }

    /// Notes that a lot is right.
    void lotIsRight(ListDoubts.Question asked) {
        doubts.lots().settle(asked.lot());
    }

    /// Saves the list. What is odd is shown first, and has to be confirmed by saving again.
    ///
    /// @param onSaved is told what was saved
    void save(Consumer<Saved> onSaved) {
        SiteList open = list.get();
        Attendance now = attendance.get();
        if (open == null
                || now == null
                || now.entered()
                || saving.get()
                || blocked().isPresent()) {
            return;
        }
        boolean confirmed = asked.get();
        saving.set(true);
        background.start(
                progress -> {
                    List<Oddity> found = check.check(open, now);
                    boolean blocked = found.stream().anyMatch(Oddity::blocks);
                    boolean stop = blocked || (found.stream().anyMatch(Oddity::asks) && !confirmed);
                    return new Tried(found, blocked, stop ? null : record.enter(now));
                },
                tried -> {
                    saving.set(false);
                    failure.set(null);
                    oddities.setAll(tried.found());
                    asked.set(tried.changes() == null && !tried.blocked());
                    if (tried.changes() != null) {
                        saved(open, tried.changes(), onSaved);
                    }
                },
                failed -> {
                    saving.set(false);
                    failure.set(failed);
                });
    }

    /// The rows whose doses are so grave that they are saved with a reason only, and have none yet, by what is
    /// said.
    List<BackRow> wantingReason() {
        return rows.stream()
                .filter(row -> row.row().note() == null && grave(row) != null)
                .toList();
    }

    /// What is so grave about a row, null when nothing is.
    @Nullable Oddity grave(BackRow row) {
        return oddities.stream()
                .filter(one -> one instanceof Oddity.Row odd
                        && odd.number() == row.number()
                        && odd.finding().problem().asksForReason())
                .findFirst()
                .orElse(null);
    }

    /// Notes why a row's dose was given all the same: that is part of confirming, and asks no more.
    void because(BackRow row, String reason) {
        Attendance now = attendance.get();
        if (now != null) {
            boolean confirmed = asked.get();
            become(now.with(row.row().because(reason)));
            asked.set(confirmed);
        }
    }

    private record Tried(
            List<Oddity> found, boolean blocked, @Nullable List<Change> changes) {}

    private void saved(SiteList open, List<Change> changes, Consumer<Saved> onSaved) {
        int given = (int) changes.stream()
                .filter(change -> change.after() instanceof Dose)
                .count();
        int not = (int) changes.stream()
                .filter(change -> change.after() instanceof NotGiven)
                .count();
        asked.set(false);
        open(open);
        onSaved.accept(new Saved(open, changes, given, not));
    }

    /// What was written down for a row of an entered list; null when nothing was.
    @Nullable WorkerEntry entry(BackRow row) {
        Id<Dose> dose = row.row().dose();
        Id<NotGiven> reason = row.row().notGiven();
        Snapshot now = register.snapshot();
        if (dose != null) {
            return now.find(Dose.class, dose).orElse(null);
        }
        return reason == null ? null : now.find(NotGiven.class, reason).orElse(null);
    }

    private List<FieldProblem> aboutFields() {
        return oddities.stream()
                .flatMap(oddity -> BackText.field(header, oddity).stream()
                        .map(field -> new FieldProblem(
                                field,
                                Weight.WRONG,
                                messages -> new BackText(messages).sentence(oddity, register.snapshot()))))
                .toList();
    }

    private void typed() {
        Attendance now = attendance.get();
        if (now != null && !now.entered()) {
            oddities.removeIf(oddity -> BackText.field(header, oddity).isPresent());
            become(header.into(now));
        }
    }

    private void become(Attendance changed) {
        if (!changed.equals(attendance.get())) {
            attendance.set(changed);
            asked.set(false);
            show();
        }
    }

    // Another save may have changed the workers, or taken the entering of this list back.
    private void follow() {
        known.renew();
        SiteList open = list.get();
        if (open == null) {
            return;
        }
        Attendance now = known.entered(open).orElse(null);
        Attendance shown = attendance.get();
        if (now != null && shown != null && now.entered() != shown.entered()) {
            keeping.begin(now);
            attendance.set(now);
            header.fill(now);
        }
        show();
    }

    private void show() {
        SiteList open = list.get();
        Attendance now = attendance.get();
        if (open == null || now == null) {
            return;
        }
        rows.setAll(PaperRow.all(open, now, register.snapshot()).stream()
                .map(BackRow::new)
                .toList());
        if (now.entered()) {
            oddities.clear();
            return;
        }
        background.start(
                progress -> check.check(open, now),
                found -> {
                    if (now.equals(attendance.get())) {
                        oddities.setAll(found);
                    }
                },
                failed -> oddities.clear());
    }
}
