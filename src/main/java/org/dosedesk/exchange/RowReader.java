package org.dosedesk.exchange;

import org.dosedesk.usecase.importing.file.ImportRow;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one kind of file.
@FunctionalInterface
interface RowReader {
    /// The row that the cells stand at, null when it has a mistake.
    @Nullable ImportRow read(RowCells row);
}
