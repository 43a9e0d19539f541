package org.dosedesk.ui.rules;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.ruleset.AgeGroup;
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleChange;
import org.dosedesk.domain.ruleset.RuleGroup;
import org.dosedesk.domain.schedule.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.paper.PrinterOffer;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.ruleset.Effect;
import org.dosedesk.usecase.ruleset.Proposal;
import org.dosedesk.usecase.ruleset.RuleBook;
import org.dosedesk.usecase.ruleset.RuleVersion;
import org.dosedesk.usecase.ruleset.WhatIf;
import org.dosedesk.usecase.ruleset.paper.PrintRules;
import org.jspecify.annotations.Nullable;

/// The rule sets, what another one would change, and keeping it. FX thread only.
public final class RulesViewModel {
    private final Register register;
    private final RuleBook book;
    private final WhatIf whatIf;
    private final PrintRules paper;
    private final Background background;
    private final ObservableList<VersionLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VersionLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>(this, "trial");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final RuleForm form;
    private @Nullable Proposal proposal;
    private Background.Running running = () -> {};
    private int asked;

    private record Answer(@Nullable Proposal proposal, Trial trial) {}

    /// Shows the rules of this book.
    public RulesViewModel(Register register, RuleBook book, PrintRules paper, Background background) {
        this.paper = paper;
        this.register = register;
        this.book = book;
        this.background = background;
        whatIf = new WhatIf(register);
        form = new RuleForm(today());
        refresh();
    }

    /// Shows the rules in use now.
    public void refresh() {
        VersionLine before = chosen.get();
        List<VersionLine> all = VersionLines.of(book, today());
        lines.setAll(all);
        chosen.set(all.stream()
                .filter(line -> before != null && same(line, before))
                .findFirst()
                .or(() -> all.stream().filter(VersionLine::inForce).findFirst())
                .orElse(null));
    }

    private static boolean same(VersionLine one, VersionLine other) {
        RuleSet first = one.rules();
        RuleSet second = other.rules();
        return one.set().equals(other.set())
                && first != null
                && second != null
                && first.validFrom().equals(second.validFrom())
                && one.discarded() == other.discarded();
    }

    ObservableList<VersionLine> lines() {
        return lines;
    }

    /// The version shown, null for none.
    ObjectProperty<@Nullable VersionLine> chosen() {
        return chosen;
    }

    RuleForm form() {
        return form;
    }

    /// The intervals of the version shown, then its ages, but for those that were over before it began.
    List<RuleGroup> ruleGroups() {
        RuleSet rules = shown();
        return rules == null
                ? List.of()
                : Stream.<RuleGroup>concat(IntervalGroup.of(rules).stream(), AgeGroup.of(rules).stream())
                        .filter(one ->
                                one.period().to() == null || !one.period().to().isBefore(rules.validFrom()))
                        .toList();
    }

    /// What is being tried out, null for nothing.
    ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Kept versions that this program cannot read.
    List<KeptRuleSet> unreadable() {
        return book.unreadable();
    }

    /// Whether the user may keep and discard versions.
    boolean mayChange() {
        return book.mayChange();
    }

    String time(Instant at) {
        return DateText.showTime(at, register.clock().getZone());
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Whether a trial that could be kept would be lost by leaving.
    public boolean unsaved() {
        return proposal != null;
    }

    /// Looks at what a file would change.
    void read(Path file) {
        work(() -> book.read(file), null);
    }

    /// Looks at what is typed: another length, another day, or both.
    void tryOut() {
        RuleVersion version = version();
        if (version == null) {
            return;
        }
        LocalDate day = form.asOfDay();
        if (form.changed()) {
            RuleChange change = form.change(version.rules());
            LocalDate first = change.validFrom();
            RuleGroup about = Objects.requireNonNull(form.group.get());
            String note = about.kind() + " " + about.ordinal();
            work(() -> book.change(version, change, note), day.isBefore(first) ? first : day);
        } else {
            work(null, day);
        }
    }

    /// Keeps what is tried out.
    ///
    /// @param onDone is told what was kept
    void keep(Consumer<KeptRuleSet> onDone) {
        Proposal wanted = proposal;
        if (wanted == null || busy.get()) {
            return;
        }
        change(() -> book.keep(wanted), kept -> {
            close();
            onDone.accept(kept);
        });
    }

    /// Takes a kept version out of use.
    void discard(KeptRuleSet kept, String reason, Consumer<KeptRuleSet> onDone) {
        change(
                () -> {
                    book.discard(kept, reason);
                    return kept;
                },
                onDone);
    }

    /// Makes a version that was taken out of use count again.
    void restore(KeptRuleSet kept, Consumer<KeptRuleSet> onDone) {
        change(
                () -> {
                    book.restore(kept);
                    return kept;
                },
                onDone);
    }

    /// Writes the version shown into a file.
    void export(Path file, Consumer<Path> onDone) {
        RuleVersion version = version();
        if (version != null) {
            change(
                    () -> {
                        book.export(version, file);
                        return file;
                    },
                    onDone);
        }
    }

    /// A version in words.
    List<RuleLine> words(VersionLine line, Messages messages) {
        return VersionWords.lines(line, all(line), messages, register.clock().getZone());
    }

    /// What a version says otherwise than the one before.
    List<RuleLine> changed(VersionLine line, Messages messages) {
        return VersionWords.changed(line, all(line), messages);
    }

    /// The name of a version, as on its paper.
    String title(VersionLine line, Messages messages) {
        return VersionWords.title(line, messages);
    }

    /// Saves a version as a PDF document.
    void savePdf(VersionLine line, Messages messages, Path file, Consumer<Path> onDone) {
        List<RuleLine> told = words(line, messages);
        change(
                () -> {
                    paper.save(title(line, messages), told, messages.language(), file);
                    return file;
                },
                onDone);
    }

    /// Prints a version.
    void print(VersionLine line, Messages messages, PrinterChoice choice, Consumer<String> onDone) {
        List<RuleLine> told = words(line, messages);
        change(
                () -> {
                    paper.print(title(line, messages), told, messages.language(), choice.wish());
                    return choice.printer();
                },
                onDone);
    }

    /// Asks the computer for its printers.
    void printers(Consumer<PrinterOffer> onFound) {
        background.start(
                progress -> new PrinterOffer(paper.printers(), paper.proposedPrinter()), onFound, this::failed);
    }

    private List<RuleSet> all(VersionLine line) {
        return book.library().named(line.set()).map(RuleSets::versions).orElse(List.of());
    }

    /// Ends the trial; nothing is kept.
    void close() {
        asked++;
        running.cancel();
        busy.set(false);
        proposal = null;
        trial.set(null);
        failure.set(null);
    }

    private <T> void change(Supplier<T> work, Consumer<T> onDone) {
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> work.get(),
                done -> {
                    busy.set(false);
                    refresh();
                    onDone.accept(done);
                },
                this::failed);
    }

    private void work(@Nullable Supplier<Proposal> proposing, @Nullable LocalDate wanted) {
        close();
        int mine = ++asked;
        busy.set(true);
        VersionLine line = chosen.get();
        running = background.start(
                progress -> {
                    Proposal made = proposing == null ? null : proposing.get();
                    LocalDate day = wanted != null
                            ? wanted
                            : book.dayOf(Objects.requireNonNull(made).rules());
                    RuleLibrary then = made == null ? book.library() : made.library();
                    String group = made != null
                            ? made.rules().vaccineGroups().getFirst().name()
                            : Objects.requireNonNull(line).groups().getFirst();
                    LocalDate now = made == null ? today() : day;
                    Effect effect = whatIf.of(
                            group, new WhatIf.Case(book.library(), now), new WhatIf.Case(then, day), progress);
                    return new Answer(made, Trials.of(made, effect, register.snapshot()));
                },
                answer -> {
                    if (mine == asked) {
                        busy.set(false);
                        proposal = answer.proposal;
                        trial.set(answer.trial);
                    }
                },
                e -> {
                    if (mine == asked) {
                        failed(e);
                    }
                });
    }

    private void failed(Exception e) {
        busy.set(false);
        failure.set(e);
    }

    private @Nullable RuleSet shown() {
        VersionLine line = chosen.get();
        return line == null ? null : line.rules();
    }

    private @Nullable RuleVersion version() {
        VersionLine line = chosen.get();
        RuleSet rules = shown();
        return line == null || rules == null ? null : new RuleVersion(rules, line.kept());
    }
}
