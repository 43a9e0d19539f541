package org.dosedesk.ui.kit.table;

import java.util.Objects;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Words in one line; where they are cut, the tooltip has them whole.
final class WordsCell<R> extends TableCell<R, String> {
    private final @Nullable ColumnWidths<R> asked;
    private @Nullable String measured;

    /// @param asked is told how wide the words are that come to sight; null when all are known before
    WordsCell(@Nullable ColumnWidths<R> asked) {
        this.asked = asked;
        hoverProperty().subscribe(over -> {
            boolean cut = over && getText() != null && CellWidths.ofWords(this) > getWidth();
            setTooltip(cut ? new Tooltip(getText()) : null);
        });
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? null : words);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (asked != null && getText() != null && !Objects.equals(getText(), measured)) {
            measured = getText();
            asked.seen(getTableColumn(), CellWidths.ofWords(this));
        }
    }
}
