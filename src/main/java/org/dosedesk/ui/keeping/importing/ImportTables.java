package org.dosedesk.ui.keeping.importing;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.table.Table;

/// What stands in the columns of the preview's tables.
final class ImportTables {
    private ImportTables() {}

    static void fill(
            TableView<ImportRows.OfFile> files,
            TableView<ImportRows.Bad> bad,
            TableView<ImportRows.Asked> questions,
            TableView<ImportRows.Changed> changes,
            TableView<ImportRows.Remark> remarks,
            Messages messages) {
        Table.of(files, messages)
                .text(column(files, "file"), ImportRows.OfFile::file)
                .text(column(files, "kind"), ImportRows.OfFile::kind)
                .digits(column(files, "rows"), ImportRows.OfFile::rows)
                .digits(column(files, "new"), ImportRows.OfFile::added)
                .digits(column(files, "changed"), ImportRows.OfFile::changed)
                .digits(column(files, "same"), ImportRows.OfFile::same)
                .digits(column(files, "left-out"), ImportRows.OfFile::bad);
        Table.of(bad, messages)
                .text(column(bad, "file"), ImportRows.Bad::file)
                .digits(column(bad, "row"), row -> Integer.toString(row.row()))
                .text(column(bad, "column"), ImportRows.Bad::column)
                .text(column(bad, "value"), ImportRows.Bad::value)
                .sentence(column(bad, "what"), ImportRows.Bad::sentence)
                .several();
        Table.of(questions, messages)
                .name(column(questions, "who"), ImportRows.Asked::who)
                .text(column(questions, "question"), ImportRows.Asked::what)
                .text(column(questions, "our-value"), ImportRows.Asked::ours)
                .text(column(questions, "their-value"), ImportRows.Asked::theirs)
                .sentence(column(questions, "decision"), ImportRows.Asked::decision);
        Table.of(changes, messages)
                .name(column(changes, "who"), ImportRows.Changed::who)
                .text(column(changes, "field"), ImportRows.Changed::field)
                .text(column(changes, "before"), ImportRows.Changed::before)
                .text(column(changes, "after"), ImportRows.Changed::after)
                .several();
        Table.of(remarks, messages)
                .text(column(remarks, "file"), ImportRows.Remark::file)
                .digits(column(remarks, "row"), row -> Integer.toString(row.row()))
                .name(column(remarks, "who"), ImportRows.Remark::who)
                .sentence(column(remarks, "remark"), ImportRows.Remark::sentence)
                .several();
    }

    @SuppressWarnings("unchecked") // the columns of these tables hold texts, as is said here
    private static <R> TableColumn<R, String> column(TableView<R> table, String id) {
        return (TableColumn<R, String>) table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }
}
