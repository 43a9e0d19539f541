package org.dosedesk.ui.numbers.lots;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineOrder;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.completion.KnownWords;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.entry.lot.CountLots;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.entry.lot.TraceLot;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The lots at hand and the doses given from all lots. Looks them through in the background, and only while shown.
/// FX thread only.
public final class LotsViewModel {
    private final Register register;
    private final Supplier<String> vaccineGroup;
    private final KeepLots keep;
    private final TableWriter writer;
    private final Background background;
    private final LastAsked looking;
    private final LotForm form;
    private final ObservableList<LotStock> stock = FXCollections.observableArrayList();
    private final ObservableList<KnownLot> known = FXCollections.observableArrayList();
    private final ObservableList<LotLine> who = FXCollections.observableArrayList();
    private final ObservableList<LotLine> afterExpiry = FXCollections.observableArrayList();
    private final ObservableList<LotLine> unknown = FXCollections.observableArrayList();
    private final ObservableList<Vaccine> vaccines = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<@Nullable KnownLot> traced = new SimpleObjectProperty<>(this, "traced");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private boolean watched;
    private boolean stale = true;

    private record Seen(List<LotStock> stock, List<KnownLot> known, List<LotLine> afterExpiry, List<LotLine> unknown) {}

    /// Nothing is shown yet.
    ///
    /// @param vaccineGroup its vaccines are offered first
    public LotsViewModel(
            Register register, Supplier<String> vaccineGroup, TableWriter writer, Background background, Texts texts) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
        this.writer = writer;
        this.background = background;
        looking = new LastAsked(background);
        keep = new KeepLots(register);
        form = new LotForm(new Form(background, texts, "lots.expiry-unreadable"), keep, this::today);
        typed.subscribe((before, after) -> look());
        traced.subscribe((before, after) -> trace());
        register.onSaved(saved -> background.onScreen(this::look));
    }

    /// Whether a lot is typed that is not saved.
    public boolean unsaved() {
        return form.form().unsaved();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.form().unsavedText();
    }

    /// What was written into doses before.
    KnownWords written() {
        return new KnownWords(register);
    }

    LotForm form() {
        return form;
    }

    ObservableList<LotStock> stock() {
        return stock;
    }

    /// The lots that fit what is typed, the very number first.
    ObservableList<KnownLot> known() {
        return known;
    }

    /// Everyone who got the lot traced, voided entries last.
    ObservableList<LotLine> who() {
        return who;
    }

    ObservableList<LotLine> afterExpiry() {
        return afterExpiry;
    }

    ObservableList<LotLine> unknown() {
        return unknown;
    }

    ObservableList<Vaccine> vaccines() {
        return vaccines;
    }

    StringProperty typed() {
        return typed;
    }

    ObjectProperty<@Nullable KnownLot> traced() {
        return traced;
    }

    /// Begins or ends looking: while nobody looks, saves cost nothing.
    void watch(boolean watching) {
        watched = watching;
        if (watching && stale) {
            look();
        }
    }

    /// Why the last action on a lot failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failure() {
        return failure.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    Vaccine vaccine(Lot lot) {
        return register.snapshot().get(Vaccine.class, lot.vaccine());
    }

    /// Saves the lot that is typed, and makes ready for another one of the same vaccine; when something blocks it
    /// or it cannot be saved, all of it stays.
    ///
    /// @param ready what follows when it is saved
    /// @return the first field that blocks
    Optional<Field<?>> save(Runnable ready) {
        LotDraft draft = form.draft();
        Lot before = form.corrected().get();
        Vaccine product = form.vaccine.get();
        return form.form().save(progress -> form.save(draft, before), saved -> {
            form.begin(product);
            ready.run();
        });
    }

    void correct(Lot lot) {
        form.correct(lot, vaccine(lot));
    }

    /// Makes it the lot of the day, or no longer.
    void toggleDefault(LotStock lot) {
        run(
                () -> {
                    if (lot.today()) {
                        keep.clearDefault(lot.lot());
                    } else {
                        keep.makeDefault(lot.lot());
                    }
                },
                () -> {});
    }

    void voidLot(Lot lot, String reason, Runnable done) {
        run(() -> keep.voidLot(lot, reason), done);
    }

    void restore(Lot lot) {
        run(() -> keep.restore(lot), () -> {});
    }

    /// Looks for who got a lot at hand, by its very number and vaccine.
    void trace(Lot lot) {
        typed.set(lot.number());
        known.stream()
                .filter(found -> found.vaccine().id().equals(lot.vaccine())
                        && found.key().equals(LotNumber.key(lot.number())))
                .findFirst()
                .ifPresent(traced::set);
    }

    /// Writes a table.
    void export(
            Path file, List<String> header, List<List<String>> rows, Runnable onDone, Consumer<Exception> onFailed) {
        background.start(
                progress -> {
                    writer.write(file, header, rows.stream());
                    return file;
                },
                done -> onDone.run(),
                onFailed);
    }

    private void run(Runnable job, Runnable onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    job.run();
                    return true;
                },
                done -> onDone.run(),
                failure::set);
    }

    /// Shows what the register knows now.
    public void look() {
        stale = !watched;
        if (!watched) {
            return;
        }
        String words = typed.get();
        looking.start(
                progress -> {
                    TraceLot trace = new TraceLot(register.snapshot());
                    return new Seen(
                            CountLots.of(register.snapshot(), today()),
                            trace.known(words),
                            trace.afterExpiry(),
                            trace.unknown(today()));
                },
                this::show,
                failure::set);
    }

    private void show(Seen seen) {
        vaccines.setAll(register.snapshot().all(Vaccine.class).stream()
                .sorted(VaccineOrder.startingWith(vaccineGroup.get()))
                .toList());
        stock.setAll(seen.stock());
        KnownLot before = traced.get();
        known.setAll(seen.known());
        afterExpiry.setAll(seen.afterExpiry());
        unknown.setAll(seen.unknown());
        KnownLot again = known.stream()
                .filter(lot -> before != null
                        && lot.vaccine().equals(before.vaccine())
                        && lot.key().equals(before.key()))
                .findFirst()
                .orElse(null);
        boolean exact = !typed.get().isBlank()
                && !known.isEmpty()
                && known.getFirst().key().equals(LotNumber.key(typed.get()));
        traced.set(
                exact && (again == null || !again.key().equals(known.getFirst().key())) ? known.getFirst() : again);
        trace();
    }

    private void trace() {
        KnownLot lot = traced.get();
        if (lot == null) {
            who.clear();
            return;
        }
        background.start(
                progress -> new TraceLot(register.snapshot()).who(lot),
                lines -> {
                    if (lot.equals(traced.get())) {
                        who.setAll(lines);
                    }
                },
                failure::set);
    }
}
