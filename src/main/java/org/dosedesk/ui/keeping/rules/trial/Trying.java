package org.dosedesk.ui.keeping.rules.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.ui.keeping.rules.Work;
import org.dosedesk.ui.keeping.rules.form.RuleForm;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.Proposal;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.dosedesk.usecase.keeping.ruleset.effect.Effect;
import org.dosedesk.usecase.keeping.ruleset.effect.WhatIf;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What other rules or another day would bring, looked at before anything is kept. FX thread only.
public final class Trying {
    private final Register register;
    private final RuleBook book;
    private final WhatIf whatIf;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>(this, "trial");
    private @Nullable Proposal proposal;
    private Background.Running running = () -> {};
    private int asked;

    private record Answer(@Nullable Proposal proposal, Trial trial) {}

    /// Tries rules on this register.
    public Trying(Register register, RuleBook book, Work work) {
        this.register = register;
        this.book = book;
        this.work = work;
        whatIf = new WhatIf(register);
    }

    /// What is being tried out, null for nothing.
    public ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Whether a trial that could be kept would be lost by leaving.
    public boolean unsaved() {
        return proposal != null;
    }

    /// Looks at what a file would change.
    public void read(Path file) {
        look(() -> book.read(file), null, List.of());
    }

    /// Looks at what files in the CDC's format would change.
    public void readForeign(Path folderOrZip, ForeignRules wanted) {
        look(() -> book.readForeign(folderOrZip, wanted), null, List.of());
    }

    /// Looks at what is typed about a version: other lengths, another day, or both.
    ///
    /// @param groups the vaccine groups of the version's set
    public void tryOut(RuleVersion version, List<String> groups, RuleForm form) {
        LocalDate day = form.asOfDay();
        List<RuleChange> changes = form.changes(version.rules());
        if (changes.isEmpty()) {
            look(null, day, groups);
        } else {
            LocalDate first = changes.getFirst().validFrom();
            String note = form.drafts().stream()
                    .map(draft -> draft.group().kind() + " " + draft.group().ordinal())
                    .distinct()
                    .collect(Collectors.joining(", "));
            look(() -> book.change(version, changes, note), day.isBefore(first) ? first : day, groups);
        }
    }

    /// Shows what was found elsewhere; nothing of it can be kept.
    public void show(Trial found) {
        close();
        trial.set(found);
    }

    /// Keeps what is tried out.
    ///
    /// @param onDone is told what was kept
    public void keep(Consumer<KeptRuleSet> onDone) {
        Proposal wanted = proposal;
        if (wanted == null || work.busy()) {
            return;
        }
        work.run(() -> book.keep(wanted), kept -> {
            close();
            onDone.accept(kept);
        });
    }

    /// Ends the trial; nothing is kept.
    public void close() {
        asked++;
        running.cancel();
        work.quiet();
        proposal = null;
        trial.set(null);
    }

    /// @param proposing null to look at another day only
    /// @param wanted the day, null for the first of what is proposed
    /// @param groups to be looked at when nothing is proposed
    private void look(@Nullable Supplier<Proposal> proposing, @Nullable LocalDate wanted, List<String> groups) {
        close();
        int mine = ++asked;
        LocalDate today = LocalDate.now(register.clock());
        running = work.start(
                progress -> {
                    Proposal made = proposing == null ? null : proposing.get();
                    LocalDate day = wanted != null
                            ? wanted
                            : book.dayOf(Objects.requireNonNull(made).rules());
                    RuleLibrary then = made == null ? book.library() : made.library();
                    List<Effect> effects = whatIf.of(
                            made == null ? groups : made.vaccineGroups(),
                            new WhatIf.Case(book.library(), made == null ? today : day),
                            new WhatIf.Case(then, day),
                            progress);
                    return new Answer(made, Trials.of(made, effects, register.snapshot()));
                },
                answer -> {
                    if (mine == asked) {
                        work.end();
                        proposal = answer.proposal;
                        trial.set(answer.trial);
                    }
                },
                e -> {
                    if (mine == asked) {
                        work.failed(e);
                    }
                });
    }
}
