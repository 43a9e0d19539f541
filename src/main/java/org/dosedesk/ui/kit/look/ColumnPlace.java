package org.dosedesk.ui.kit.look;

/// One column of a table as the user left it.
///
/// @param column names the column within its table, never blank
/// @param width in pixels
public record ColumnPlace(String column, double width, boolean visible) {
    public ColumnPlace {
        if (column.isBlank() || column.contains(":") || column.contains(",")) {
            throw new IllegalArgumentException("a column's name is not blank and holds neither colon nor comma");
        }
        if (!(width >= 0) || !Double.isFinite(width)) {
            throw new IllegalArgumentException("a column's width is not negative");
        }
    }
}
