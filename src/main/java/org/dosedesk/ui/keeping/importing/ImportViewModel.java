package org.dosedesk.ui.keeping.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.jspecify.annotations.Nullable;

/// Where an import stands: nothing chosen, at work, a preview to decide on, or done. FX thread only.
public final class ImportViewModel {
    private final ImportFiles importFiles;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();
    private final ImportPreview preview;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private @Nullable ImportPlan plan;
    private @Nullable Entity done;
    private BiConsumer<Entity, Runnable> takeBack = (record, afterwards) -> {};
    private Decisions decisions = Decisions.NONE;
    private Background.@Nullable Running running;
    /// Tells the answers of the work under way from those of work that was given up.
    private int current;

    /// How far the import is.
    public enum State {
        EMPTY,
        WORKING,
        PREVIEW,
        DONE
    }

    /// What the user is told besides, said anew in every language.
    private sealed interface Notice {
        record Key(String key) implements Notice {}

        record Failed(Exception failure) implements Notice {}

        record SavedBadRows(List<Path> files) implements Notice {}
    }

    /// Imports files one after another.
    public ImportViewModel(ImportFiles importFiles, Background background, Texts texts) {
        this.importFiles = importFiles;
        this.background = background;
        this.texts = texts;
        preview = new ImportPreview(texts);
        texts.messagesProperty().addListener((property, before, after) -> show());
        notice.addListener((property, before, after) -> show());
    }

    /// How far the import is.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The share done, -1 while unknown.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the work under way is the saving.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether the work under way can still be cancelled.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /// Whether files have been read that would bring something and are not in the register yet.
    public boolean unsaved() {
        return switch (state.get()) {
            case PREVIEW -> plan != null && plan.bringsSomething();
            case WORKING -> saving.get();
            case EMPTY, DONE -> false;
        };
    }

    /// What is shown of the plan.
    public ImportPreview preview() {
        return preview;
    }

    /// Reads files and shows what they would bring. Does nothing without files or while at work.
    public void open(List<Path> files) {
        if (!files.isEmpty() && state.get() != State.WORKING) {
            plan = null;
            decisions = Decisions.NONE;
            plan(told -> importFiles.plan(files, told), State.EMPTY);
        }
    }

    /// The register's stays.
    ///
    /// @param all whether in all questions of this kind
    void keepOurs(ImportRows.Asked asked, boolean all) {
        decide(asked, Choice.OURS, all);
    }

    /// The file's is taken; does nothing where that cannot be.
    ///
    /// @param all whether in all questions of this kind
    void takeTheirs(ImportRows.Asked asked, boolean all) {
        decide(asked, Choice.THEIRS, all);
    }

    /// Both are kept; does nothing where that cannot be.
    ///
    /// @param all whether in all questions of this kind
    void keepBoth(ImportRows.Asked asked, boolean all) {
        decide(asked, Choice.BOTH, all);
    }

    /// Imports everything; only without mistakes.
    public void importAll() {
        apply(false);
    }

    /// Imports the rows without mistakes.
    public void importGoodRows() {
        apply(true);
    }

    /// Saves the rows with mistakes as a file that can be mended.
    public void saveBadRows(Path file) {
        ImportPlan shown = plan;
        if (shown == null) {
            return;
        }
        ImportSentences sentences = new ImportSentences(texts.messages());
        String header = texts.messages().get("importing.reason-header");
        background.start(
                told -> importFiles.saveBadRows(shown, file, header, sentences::problem),
                written -> notice.set(new Notice.SavedBadRows(written)),
                failure -> notice.set(
                        failure instanceof IOException
                                ? new Notice.Key("importing.save-bad-failed")
                                : new Notice.Failed(failure)));
    }

    /// Stops the work under way; nothing is written.
    public void cancel() {
        if (state.get() == State.WORKING && cancellable.get() && running != null) {
            running.cancel();
            boolean planning = !saving.get();
            if (planning) {
                current++;
            }
            state.set(plan == null ? State.EMPTY : State.PREVIEW);
            notice.set(new Notice.Key("importing.cancelled"));
        }
    }

    /// Takes imports back.
    ///
    /// @param action asks, takes back the save that wrote the record, and calls back when it has done so
    public void onTakeBack(BiConsumer<Entity, Runnable> action) {
        takeBack = action;
    }

    /// Takes back the import that was made last.
    public void takeBack() {
        Entity record = done;
        if (record != null && state.get() == State.DONE) {
            takeBack.accept(record, this::discard);
        }
    }

    /// Forgets the plan and begins again.
    public void discard() {
        plan = null;
        notice.set(null);
        state.set(State.EMPTY);
        show();
    }

    /// Decides and plans anew behind the preview, which stays in sight.
    private void decide(ImportRows.Asked asked, Choice choice, boolean all) {
        ImportPlan shown = plan;
        if (shown == null || state.get() != State.PREVIEW) {
            return;
        }
        Question.Key key = asked.question().key();
        Predicate<Question> meant = question ->
                all ? question.key().kind() == key.kind() : question.key().equals(key);
        Decisions made = decisions.with(shown.questions().stream().filter(meant).toList(), choice);
        decisions = made;
        // Planning takes its time with large files: what was pressed is seen at once.
        preview.decided(meant, choice);
        background.start(
                told -> importFiles.planAnew(shown, made, told),
                planned -> {
                    if (decisions.equals(made) && state.get() == State.PREVIEW) {
                        plan = planned;
                        show();
                    }
                },
                failure -> notice.set(new Notice.Failed(failure)));
    }

    private ImportPlan decided(ImportPlan shown, Decisions made, Progress told) {
        return shown.decisions().equals(made) ? shown : importFiles.planAnew(shown, made, told);
    }

    private void plan(Background.Job<ImportPlan> job, State otherwise) {
        work(
                job,
                planned -> {
                    plan = planned;
                    show();
                    state.set(State.PREVIEW);
                },
                otherwise,
                false);
    }

    private void apply(boolean goodRowsOnly) {
        ImportPlan shown = plan;
        if (shown == null || state.get() != State.PREVIEW || !shown.bringsSomething()) {
            return;
        }
        Decisions made = decisions;
        work(
                (Progress told) -> importFiles.apply(decided(shown, made, told), goodRowsOnly, told),
                outcome -> {
                    switch (outcome) {
                        case ImportFiles.Outcome.Imported imported -> {
                            plan = imported.plan();
                            done = imported.saved().getLast().after();
                            notice.set(null);
                            state.set(State.DONE);
                        }
                        case ImportFiles.Outcome.Outdated(ImportPlan anew) -> {
                            plan = anew;
                            notice.set(new Notice.Key("importing.outdated"));
                            state.set(State.PREVIEW);
                        }
                    }
                },
                State.PREVIEW,
                true);
    }

    private <T> void work(Background.Job<T> job, Consumer<T> onDone, State otherwise, boolean isSaving) {
        int mine = ++current;
        notice.set(null);
        saving.set(isSaving);
        cancellable.set(true);
        progress.set(-1);
        state.set(State.WORKING);
        running = background.start(
                job,
                share -> {
                    if (mine == current) {
                        progress.set(share);
                        // The save itself, the second half of the work, is all or nothing and cannot be stopped.
                        cancellable.set(!isSaving || share < 0.5);
                    }
                },
                result -> {
                    if (mine == current) {
                        onDone.accept(result);
                    }
                },
                failure -> {
                    if (mine == current) {
                        state.set(otherwise);
                        notice.set(new Notice.Failed(failure));
                    }
                });
    }

    private void show() {
        preview.show(plan, sentence(notice.get()));
    }

    private @Nullable String sentence(@Nullable Notice told) {
        return switch (told) {
            case null -> null;
            case Notice.Key(String key) -> texts.messages().get(key);
            case Notice.Failed(Exception failure) -> Failures.sentence(texts.messages(), failure);
            case Notice.SavedBadRows(List<Path> files) ->
                texts.messages()
                        .get(
                                "importing.saved-bad",
                                files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        };
    }
}
