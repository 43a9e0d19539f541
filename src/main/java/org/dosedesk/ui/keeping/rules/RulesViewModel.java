package org.dosedesk.ui.keeping.rules;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.change.AgeGroup;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.keeping.rules.approval.Approving;
import org.dosedesk.ui.keeping.rules.approval.EveryoneSwitch;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.form.RuleForm;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.rules.trial.Trying;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.keeping.rules.version.VersionLines;
import org.dosedesk.ui.keeping.rules.version.VersionPaper;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.RuleVersion;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePapers;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The rule sets, what another one would change, and keeping it. FX thread only.
public final class RulesViewModel {
    private final Register register;
    private final RuleBook book;
    private final Work work;
    private final Trying trying;
    private final VersionPaper paper;
    private final PaperViewModel way;
    private final ObservableList<VersionLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VersionLine> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable ForeignForm> foreign = new ReadOnlyObjectWrapper<>(this, "foreign");
    private final Supplier<Form> newForm;
    private final RuleForm form;
    private final EveryoneSwitch everyone;
    private final Approving approving;
    private final RuleNews news;

    /// Shows the rules of this book.
    public RulesViewModel(
            Register register,
            RuleBook book,
            RulePapers paper,
            PaperCounter counter,
            Background background,
            Texts texts) {
        this.register = register;
        this.book = book;
        work = new Work(background);
        trying = new Trying(register, book, work);
        this.paper = new VersionPaper(register, book, paper, work);
        way = new PaperViewModel(
                counter, background, work.failure(), () -> this.paper.order(chosen.get(), texts.messages()));
        chosen.subscribe((before, after) -> way.changed());
        newForm = () -> new Form(background, texts, "");
        form = new RuleForm(newForm.get(), today());
        everyone = new EveryoneSwitch(book.everyone(), work);
        approving = new Approving(book.approvals(), work, background);
        news = new RuleNews(register, book, book.afterUpgrade(), background);
        refresh();
    }

    /// What must be said of the rules before anybody works by them.
    public RuleNews news() {
        return news;
    }

    /// Shows whose dates another program's rules changed; nothing when nobody's were.
    public void showUpgrade() {
        Trial found = news.upgradeProperty().get();
        if (found != null) {
            trying.show(found);
        }
    }

    /// Keeps that as seen.
    public void seen() {
        news.seen(work, trying::close);
    }

    /// Shows the rules in use now.
    public void refresh() {
        news.refresh();
        VersionLine before = chosen.get();
        List<VersionLine> all = VersionLines.of(book, today());
        lines.setAll(all);
        chosen.set(all.stream()
                .filter(line -> before != null && same(line, before))
                .findFirst()
                .or(() -> all.stream().filter(VersionLine::inForce).findFirst())
                .orElse(null));
    }

    /// Another day has begun, on which another version may be in force. What was typed stays.
    public void dayTurned(LocalDate now) {
        form.dayTurned(now);
        ForeignForm files = foreign.get();
        if (files != null) {
            files.dayTurned(now);
        }
        if (!VersionLines.of(book, now).equals(lines)) {
            refresh();
        }
    }

    private static boolean same(VersionLine one, VersionLine other) {
        RuleSet first = one.rules();
        RuleSet second = other.rules();
        boolean version = one.set().equals(other.set())
                && first != null
                && second != null
                && first.validFrom().equals(second.validFrom())
                && one.discarded() == other.discarded();
        return version || (one.isContraindications() && other.isContraindications());
    }

    ObservableList<VersionLine> lines() {
        return lines;
    }

    /// The version shown, null for none.
    public ObjectProperty<@Nullable VersionLine> chosen() {
        return chosen;
    }

    /// The form of a rule.
    public RuleForm form() {
        return form;
    }

    /// The switch that puts rules in use for everyone.
    public EveryoneSwitch everyone() {
        return everyone;
    }

    Approving approving() {
        return approving;
    }

    /// The seasons of the version shown, then its intervals and ages, but for those that were over before it began.
    public List<RuleGroup> ruleGroups() {
        RuleSet rules = shown();
        return rules == null
                ? List.of()
                : Stream.<List<? extends RuleGroup>>of(
                                SeasonGroup.of(rules), IntervalGroup.of(rules), AgeGroup.of(rules))
                        .<RuleGroup>flatMap(List::stream)
                        .filter(one ->
                                one.period().to() == null || !one.period().to().isBefore(rules.validFrom()))
                        .toList();
    }

    /// What is being tried out, null for nothing.
    ReadOnlyObjectProperty<@Nullable Trial> trialProperty() {
        return trying.trialProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return work.failureProperty();
    }

    /// Kept versions that this program cannot read.
    List<KeptRuleSet> unreadable() {
        return book.unreadable();
    }

    /// Whether the user may keep and discard versions.
    public boolean mayChange() {
        return book.mayChange();
    }

    /// A moment as it is shown, in the register's time zone.
    public String time(Instant at) {
        return DateText.showTime(at, register.clock().getZone());
    }

    /// Today, by the register's clock.
    public LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Whether a trial that could be kept, or what is put down for one, would be lost by leaving.
    public boolean unsaved() {
        ForeignForm files = foreign.get();
        return trying.unsaved() || (files != null && files.form().unsaved()) || form.unsaved();
    }

    /// What of it is typed, for the question about it.
    public String unsavedText() {
        ForeignForm files = foreign.get();
        return files == null ? form.unsavedText() : files.form().unsavedText();
    }

    /// The paper of the version chosen.
    PaperViewModel way() {
        return way;
    }

    /// A version in words, on the screen and on paper.
    VersionPaper paper() {
        return paper;
    }

    /// Looks at what a file would change.
    void read(Path file) {
        trying.read(file);
    }

    /// Opens a folder or an archive in the CDC's format, to be asked what it is to become.
    void openForeign(Path folderOrZip) {
        work.run(() -> book.foreignGroups(folderOrZip), groups -> {
            Map<String, String> owners = new LinkedHashMap<>();
            for (RuleSets set : book.library().sets()) {
                VersionLines.groups(set.all()).forEach(group -> owners.put(group, set.name()));
            }
            foreign.set(new ForeignForm(newForm.get(), folderOrZip, groups, owners, today()));
        });
    }

    /// What is asked about files in the CDC's format, null while there are none.
    ReadOnlyObjectProperty<@Nullable ForeignForm> foreignProperty() {
        return foreign.getReadOnlyProperty();
    }

    /// Looks at what the files in the CDC's format would change.
    public void lookForeign() {
        ForeignForm form = foreign.get();
        if (form != null) {
            trying.readForeign(form.path(), form.rules());
        }
    }

    /// Leaves the files in the CDC's format alone.
    public void closeForeign() {
        close();
        foreign.set(null);
    }

    /// Looks at what is typed: other lengths, another day, or both.
    public void tryOut() {
        VersionLine line = chosen.get();
        RuleVersion version = version();
        if (line != null && version != null) {
            trying.tryOut(version, line.groups(), form);
        }
    }

    /// Keeps what is tried out.
    ///
    /// @param onDone is told what was kept
    public void keep(Consumer<KeptRuleSet> onDone) {
        trying.keep(kept -> {
            form.clear();
            foreign.set(null);
            refresh();
            onDone.accept(kept);
        });
    }

    /// Ends the trial; nothing is kept.
    public void close() {
        trying.close();
    }

    /// Takes a kept version out of use.
    public void discard(KeptRuleSet kept, String reason, Consumer<KeptRuleSet> onDone) {
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

    private <T> void change(Supplier<T> doing, Consumer<T> onDone) {
        work.run(doing, done -> {
            refresh();
            onDone.accept(done);
        });
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
