package org.dosedesk.ui.keeping.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.FileReport;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.jspecify.annotations.Nullable;

/// What is shown of a plan, in the language in use. FX thread only.
public final class ImportPreview {
    private final Texts texts;
    private final ObservableList<ImportRows.OfFile> files = FXCollections.observableArrayList();
    private final ObservableList<ImportRows.Bad> bad = FXCollections.observableArrayList();
    private final ObservableList<ImportRows.Asked> questions = FXCollections.observableArrayList();
    private final ObservableList<ImportRows.Changed> changes = FXCollections.observableArrayList();
    private final ObservableList<ImportRows.Remark> remarks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper importLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper flawless = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper bringsSomething = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper badRows = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper goodRecords = new ReadOnlyIntegerWrapper();

    ImportPreview(Texts texts) {
        this.texts = texts;
    }

    ObservableList<ImportRows.OfFile> files() {
        return files;
    }

    ObservableList<ImportRows.Bad> bad() {
        return bad;
    }

    ObservableList<ImportRows.Asked> questions() {
        return questions;
    }

    ObservableList<ImportRows.Changed> changes() {
        return changes;
    }

    ObservableList<ImportRows.Remark> remarks() {
        return remarks;
    }

    /// What the plan amounts to, in a sentence.
    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /// What the user is told besides, empty when nothing.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Why files cannot be imported at all, a line each; empty when all can.
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// What the button says that imports everything.
    public ReadOnlyStringProperty importLabelProperty() {
        return importLabel.getReadOnlyProperty();
    }

    /// What was imported, a line per file.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Whether no file and no row has a mistake.
    public ReadOnlyBooleanProperty flawlessProperty() {
        return flawless.getReadOnlyProperty();
    }

    /// Whether there is anything to import.
    public ReadOnlyBooleanProperty bringsSomethingProperty() {
        return bringsSomething.getReadOnlyProperty();
    }

    /// How many rows have mistakes.
    public ReadOnlyIntegerProperty badRowsProperty() {
        return badRows.getReadOnlyProperty();
    }

    /// How many records are new or changed.
    public ReadOnlyIntegerProperty goodRecordsProperty() {
        return goodRecords.getReadOnlyProperty();
    }

    void show(@Nullable ImportPlan plan, @Nullable String told) {
        notice.set(told == null ? "" : told);
        if (plan == null) {
            files.clear();
            bad.clear();
            questions.clear();
            changes.clear();
            remarks.clear();
            return;
        }
        Messages messages = texts.messages();
        ImportSentences sentences = new ImportSentences(messages);
        files.setAll(
                plan.reports().stream().map(report -> row(sentences, report)).toList());
        bad.setAll(plan.bad().stream()
                .map(cell -> new ImportRows.Bad(
                        ImportSentences.fileName(cell.file()),
                        cell.row(),
                        cell.column(),
                        cell.value(),
                        sentences.problem(cell)))
                .toList());
        renew(plan.questions().stream()
                .map(question -> row(sentences, question))
                .toList());
        changes.setAll(plan.fieldChanges().stream()
                .map(change -> new ImportRows.Changed(
                        change.who(),
                        sentences.name(change.field()),
                        sentences.value(change.before()),
                        sentences.value(change.after())))
                .toList());
        remarks.setAll(plan.warnings().stream()
                .map(warning -> new ImportRows.Remark(
                        ImportSentences.fileName(warning.file()),
                        warning.row(),
                        warning.who(),
                        sentences.warning(warning)))
                .toList());
        int good = plan.added() + plan.changed();
        flawless.set(plan.flawless());
        bringsSomething.set(plan.bringsSomething());
        badRows.set(plan.badRows());
        goodRecords.set(good);
        importLabel.set(messages.count("importing.do", good));
        headline.set(Stream.of(headline(messages, plan, good), questions(messages, plan))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")));
        refused.set(String.join(
                "\n",
                files.stream()
                        .map(ImportRows.OfFile::refused)
                        .filter(Objects::nonNull)
                        .toList()));
        summary.set(summary(messages, sentences, plan));
    }

    /// Shows a choice before the plan that comes of it.
    void decided(Predicate<Question> meant, Choice choice) {
        ImportSentences sentences = new ImportSentences(texts.messages());
        renew(questions.stream()
                .map(ImportRows.Asked::question)
                .map(question -> row(sentences, meant.test(question) ? question.decided(choice) : question))
                .toList());
    }

    /// Keeps its place in the list while the user goes from question to question.
    private void renew(List<ImportRows.Asked> rows) {
        int both = Math.min(rows.size(), questions.size());
        for (int i = 0; i < both; i++) {
            if (!rows.get(i).equals(questions.get(i))) {
                questions.set(i, rows.get(i));
            }
        }
        questions.remove(both, questions.size());
        questions.addAll(rows.subList(both, rows.size()));
    }

    private static ImportRows.Asked row(ImportSentences sentences, Question question) {
        return new ImportRows.Asked(
                question,
                question.who(),
                sentences.what(question),
                sentences.value(question.ours()),
                sentences.value(question.theirs()),
                sentences.choice(question.chosen()),
                sentences.inFull(question));
    }

    private static ImportRows.OfFile row(ImportSentences sentences, FileReport report) {
        String file = ImportSentences.fileName(report.file());
        String kind = sentences.kind(report);
        return report.problem() == null
                ? new ImportRows.OfFile(
                        file,
                        kind,
                        Integer.toString(report.rows()),
                        Integer.toString(report.added()),
                        Integer.toString(report.changed()),
                        Integer.toString(report.same()),
                        Integer.toString(report.bad()),
                        null)
                : new ImportRows.OfFile(
                        file, kind, "", "", "", "", "", sentences.refused(report.file(), report.problem()));
    }

    private static String questions(Messages messages, ImportPlan plan) {
        int asked = plan.questions().size();
        return asked == 0 ? "" : messages.count("importing.headline.asked", asked);
    }

    private static String headline(Messages messages, ImportPlan plan, int good) {
        if (plan.badRows() > 0) {
            return messages.count("importing.headline.bad", plan.badRows());
        }
        if (!plan.flawless()) {
            return messages.get("importing.headline.refused");
        }
        if (plan.bringsSomething()) {
            return messages.count("importing.headline.ready", good);
        }
        return plan.questions().isEmpty() ? messages.get("importing.headline.nothing") : "";
    }

    private static String summary(Messages messages, ImportSentences sentences, ImportPlan plan) {
        List<String> lines = new ArrayList<>();
        for (FileReport report : plan.reports()) {
            if (report.problem() == null) {
                lines.add(sentences.done(report));
            }
        }
        if (plan.badRows() > 0) {
            lines.add(messages.count("importing.done.left-out", plan.badRows()));
        }
        return String.join("\n", lines);
    }
}
