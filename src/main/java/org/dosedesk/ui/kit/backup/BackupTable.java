package org.dosedesk.ui.kit.backup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Gives a table the columns of backups. FX thread only.
public final class BackupTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final double MEGABYTE = 1 << 20;

    private BackupTable() {}

    /// Adds the columns.
    public static void prepare(TableView<BackupRow> table, Messages messages) {
        Table<BackupRow> all = Table.of(table, messages);
        all.digits(
                all.column("made", messages.get("backup.column.made")),
                row -> row.made() == null ? String.valueOf(row.file().getFileName()) : time(row.made()));
        all.digits(all.column("workers", messages.get("backup.column.workers")), row -> count(row, row.workers()));
        all.digits(all.column("doses", messages.get("backup.column.doses")), row -> count(row, row.doses()));
        all.digits(all.column("last", messages.get("backup.column.last")), row -> time(row.last()));
        all.digits(
                all.column("size", messages.get("backup.column.size")),
                row -> messages.get("backup.size", size(messages, row.size())));
        all.text(
                all.column("where", messages.get("backup.column.where")),
                row -> messages.get("backup.where." + row.where().name().toLowerCase(Locale.ROOT)));
        TableColumn<BackupRow, String> state = all.column("state", messages.get("backup.column.state"));
        all.text(state, row -> state(messages, row));
        state.setCellFactory(ignored -> new StateCell());
    }

    /// A moment in words; empty for none.
    public static String time(@Nullable LocalDateTime moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    /// Bytes in megabytes, with the decimal sign of the language.
    static String size(Messages messages, long bytes) {
        return String.format(messages.language().locale(), "%.1f", Math.max(0.1, bytes / MEGABYTE));
    }

    private static String state(Messages messages, BackupRow row) {
        String state = messages.get("backup.state." + row.state().name().toLowerCase(Locale.ROOT));
        return row.fromFuture() ? messages.get("backup.from-future", state) : state;
    }

    private static String count(BackupRow row, int count) {
        return row.made() == null ? "" : String.valueOf(count);
    }

    /// The state with a sign, so that colour is not all that tells.
    private static final class StateCell extends TableCell<BackupRow, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(null);
            BackupRow row = empty ? null : getTableRow().getItem();
            if (row == null) {
                setGraphic(null);
                return;
            }
            Label label = new Label(text, new FontIcon(icon(row.state())));
            boolean good = row.state() == BackupRow.State.INTACT || row.state() == BackupRow.State.CHECKED;
            if (!good || row.fromFuture()) {
                label.getStyleClass().add("caution");
            }
            setGraphic(label);
        }

        private static String icon(BackupRow.State state) {
            return switch (state) {
                case INTACT -> "fth-check";
                case CHECKED -> "fth-check-circle";
                case DAMAGED -> "fth-alert-triangle";
                case NEWER -> "fth-arrow-up-circle";
            };
        }
    }
}
