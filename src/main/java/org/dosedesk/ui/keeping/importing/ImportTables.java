package org.dosedesk.ui.keeping.importing;

import java.util.List;
import javafx.scene.control.TableView;

/// What stands in the columns of the preview's tables.
final class ImportTables {
    private ImportTables() {}

    static void fill(
            TableView<ImportRows.OfFile> files,
            TableView<ImportRows.Bad> bad,
            TableView<ImportRows.Asked> questions,
            TableView<ImportRows.Changed> changes,
            TableView<ImportRows.Remark> remarks) {
        TableText.fill(
                files,
                List.of(
                        ImportRows.OfFile::file,
                        ImportRows.OfFile::kind,
                        ImportRows.OfFile::rows,
                        ImportRows.OfFile::added,
                        ImportRows.OfFile::changed,
                        ImportRows.OfFile::same,
                        ImportRows.OfFile::bad),
                false);
        TableText.fill(
                bad,
                List.of(
                        ImportRows.Bad::file,
                        ImportRows.Bad::row,
                        ImportRows.Bad::column,
                        ImportRows.Bad::value,
                        ImportRows.Bad::sentence),
                true);
        TableText.fill(
                questions,
                List.of(
                        ImportRows.Asked::who,
                        ImportRows.Asked::what,
                        ImportRows.Asked::ours,
                        ImportRows.Asked::theirs,
                        ImportRows.Asked::decision),
                true);
        TableText.fill(
                changes,
                List.of(
                        ImportRows.Changed::who,
                        ImportRows.Changed::field,
                        ImportRows.Changed::before,
                        ImportRows.Changed::after),
                false);
        TableText.fill(
                remarks,
                List.of(
                        ImportRows.Remark::file,
                        ImportRows.Remark::row,
                        ImportRows.Remark::who,
                        ImportRows.Remark::sentence),
                true);
    }
}
