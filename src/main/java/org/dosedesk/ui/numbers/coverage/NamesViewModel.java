package org.dosedesk.ui.numbers.coverage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.TableWriter;
import org.jspecify.annotations.Nullable;

/// The names behind a number, or behind a difference. FX thread only.
public final class NamesViewModel {
    private final TableWriter writer;
    private final Background background;
    private final ObservableList<NameRow> all = FXCollections.observableArrayList();
    private final FilteredList<NameRow> rows = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>(this, "subject");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// Whose names they are.
    ///
    /// @param row the line of the number, null for what was learnt later
    /// @param status the column of the number, null for the head count
    record Subject(@Nullable CountRow row, @Nullable RevaccinationStatus status, LocalDate day) {
        /// Whether both are about the same place and status, whatever the day and the counts.
        boolean sameAs(@Nullable Subject other) {
            return other != null
                    && status == other.status
                    && Objects.equals(row == null ? null : row.place(), other.row == null ? null : other.row.place());
        }
    }

    /// Shows nobody yet.
    NamesViewModel(TableWriter writer, Background background) {
        this.writer = writer;
        this.background = background;
        search.subscribe(typed -> {
            String wanted = Spelling.words(typed);
            rows.setPredicate(row -> Spelling.words(String.join(
                            " ",
                            row.worker().name().full(),
                            row.worker().personnelNumber(),
                            row.unit(),
                            row.workshop(),
                            row.site()))
                    .contains(wanted));
        });
    }

    /// Shows names; what was searched for among others is forgotten.
    void show(Subject about, List<NameRow> names) {
        if (!about.sameAs(subject.get())) {
            search.set("");
        }
        failure.set(null);
        all.setAll(names);
        subject.set(about);
    }

    /// Shows nobody: the numbers are shown again.
    void close() {
        subject.set(null);
        all.clear();
    }

    /// Whose names are shown, null when none are.
    ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// What narrows the names: any part of name, number, unit, workshop or site.
    StringProperty searchProperty() {
        return search;
    }

    ObservableList<NameRow> rows() {
        return rows;
    }

    /// How many there are, whatever is searched for.
    int count() {
        return all.size();
    }

    /// Why the file was not written, null when it was.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Saves a table.
    ///
    /// @param onDone is told when the file is there
    void save(Path file, List<String> header, List<List<String>> lines, Consumer<Path> onDone) {
        failure.set(null);
        background.start(
                progress -> {
                    writer.write(file, header, lines.stream());
                    return file;
                },
                onDone,
                failure::set);
    }
}
