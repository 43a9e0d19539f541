package org.dosedesk.store.journal;

import java.util.List;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.JournalVerdict.Sort;
import org.dosedesk.usecase.journal.Seal;
import org.jspecify.annotations.Nullable;

/// Goes along the chain, portion by portion. One thread.
public final class ChainCheck {
    private Seal end = Seal.NONE;

    /// Checks the rows that follow those checked so far.
    ///
    /// @return what is wrong with the first bad one, null when they are all as they were written
    public @Nullable Fault next(List<JournalRow> rows) {
        for (JournalRow row : rows) {
            String kind = row.kind() == null ? "" : row.kind();
            if (row.number() != end.number() + 1) {
                return new Fault(Sort.GAP, end.number() + 1, "");
            }
            if (!row.hash().equals(row.hashAfter(end.hash()))) {
                return new Fault(Sort.ALTERED, row.number(), kind);
            }
            end = row.seal();
        }
        return null;
    }

    /// The last row found good.
    public Seal end() {
        return end;
    }
}
