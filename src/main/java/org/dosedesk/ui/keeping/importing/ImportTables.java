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
                .text(column(files, 0), ImportRows.OfFile::file)
                .text(column(files, 1), ImportRows.OfFile::kind)
                .digits(column(files, 2), ImportRows.OfFile::rows)
                .digits(column(files, 3), ImportRows.OfFile::added)
                .digits(column(files, 4), ImportRows.OfFile::changed)
                .digits(column(files, 5), ImportRows.OfFile::same)
                .digits(column(files, 6), ImportRows.OfFile::bad);
        Table.of(bad, messages)
                .text(column(bad, 0), ImportRows.Bad::file)
                .digits(column(bad, 1), row -> Integer.toString(row.row()))
                .text(column(bad, 2), ImportRows.Bad::column)
                .text(column(bad, 3), ImportRows.Bad::value)
                .sentence(column(bad, 4), ImportRows.Bad::sentence)
                .several();
        Table.of(questions, messages)
                .name(column(questions, 0), ImportRows.Asked::who)
                .text(column(questions, 1), ImportRows.Asked::what)
                .text(column(questions, 2), ImportRows.Asked::ours)
                .text(column(questions, 3), ImportRows.Asked::theirs)
                .sentence(column(questions, 4), ImportRows.Asked::decision);
        Table.of(changes, messages)
                .name(column(changes, 0), ImportRows.Changed::who)
                .text(column(changes, 1), ImportRows.Changed::field)
                .text(column(changes, 2), ImportRows.Changed::before)
                .text(column(changes, 3), ImportRows.Changed::after)
                .several();
        Table.of(remarks, messages)
                .text(column(remarks, 0), ImportRows.Remark::file)
                .digits(column(remarks, 1), row -> Integer.toString(row.row()))
                .name(column(remarks, 2), ImportRows.Remark::who)
                .sentence(column(remarks, 3), ImportRows.Remark::sentence)
                .several();
    }

    @SuppressWarnings("unchecked") // the columns of these tables hold texts, as is said here
    private static <R> TableColumn<R, String> column(TableView<R> table, int place) {
        return (TableColumn<R, String>) table.getColumns().get(place);
    }
}
