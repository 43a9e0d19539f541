package org.dosedesk.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import org.dosedesk.text.Messages;

/// The list of keys that F1 shows.
public final class ShortcutList extends GridPane {

    /// Lists the keys that open these screens, and those that work everywhere.
    public ShortcutList(Messages messages, List<Screen> screens) {
        getStyleClass().add("shortcuts");
        for (Screen screen : screens) {
            KeyCombination keys = screen.id().shortcut();
            if (keys != null) {
                row(keys, messages.get(screen.id().titleKey()));
            }
        }
        for (ShellKey key : ShellKey.values()) {
            row(key.combination(), messages.get(key.textKey()));
        }
    }

    private void row(KeyCombination keys, String text) {
        Label name = new Label(keys.getDisplayText());
        name.getStyleClass().add("key");
        addRow(getRowCount(), name, new Label(text));
    }
}
