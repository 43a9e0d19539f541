package org.dosedesk.exchange.cell;

import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one kind of file.
@FunctionalInterface
public interface RowReader {
    /// The row that the cells stand at, null when it has a mistake.
    @Nullable ImportRow read(RowCells row);
}
