package org.dosedesk.ui.people.workers;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The order of the table: by one column, and by name, birth date and number within equals. Rows without a value
/// in the column come last either way.
record RowOrder(Column column, boolean descending) {
    /// By the alphabet.
    static final RowOrder BY_NAME = new RowOrder(Column.NAME, false);

    private static final Comparator<WorkerRow> NAME = Comparator.comparing(WorkerRow::nameOrder)
            .thenComparing(WorkerRow::birthDate)
            .thenComparing(WorkerRow::number);

    /// The columns, named as in the view.
    enum Column {
        NAME,
        BIRTH,
        NUMBER,
        WORKSHOP,
        UNIT,
        SITE,
        STATUS,
        DUE,
        LAST
    }

    Comparator<WorkerRow> comparator() {
        return switch (column) {
            case NAME -> descending ? NAME.reversed() : NAME;
            case BIRTH -> by(WorkerRow::birthDate);
            case NUMBER -> by(RowOrder::numberOrder);
            case WORKSHOP -> by(row -> row.workshop().order());
            case UNIT -> by(row -> row.unit().order());
            case SITE -> by(row -> row.site().order());
            case STATUS -> by(WorkerRow::status);
            case DUE -> by(WorkerRow::dueOn);
            case LAST -> by(WorkerRow::lastDose);
        };
    }

    private <K extends Comparable<? super K>> Comparator<WorkerRow> by(Function<WorkerRow, @Nullable K> key) {
        Comparator<K> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order)).thenComparing(NAME);
    }

    // Numbers of digits alone sort by their value, though HR writes some of them with leading zeros.
    private static String numberOrder(WorkerRow row) {
        String digits = row.number().replaceFirst("^0+(?=\\d)", "");
        return String.format(Locale.ROOT, "%03d%s", digits.length(), digits);
    }
}
